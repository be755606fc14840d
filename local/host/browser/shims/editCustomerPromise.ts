/** Usage measurement of edit mode; the runtime only needs the names to be there. */
define([], () => ({
  _logFailuresForEditCustomerPromise: (): void => undefined,
  _EditModeCustomerPromiseHandler: class {},
}));
