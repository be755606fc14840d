/** Prefetching while the browser is idle; the runtime only needs the names to be there. */
define([], () => ({
  PrefetchDependencyPriority: {},
  IdleTaskPriority: {},
  createPrefetchDependencyQueue: () => ({}),
  IdleTaskQueue: class {},
}));
