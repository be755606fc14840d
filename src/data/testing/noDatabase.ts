/** Stands in for `idb-keyval` where a device keeps nothing: IndexedDB is not in Node. */
export const createStore = (): undefined => undefined;
export const get = (): Promise<undefined> => Promise.resolve(undefined);
export const setMany = (): Promise<void> => Promise.resolve();
export const keys = (): Promise<readonly string[]> => Promise.resolve([]);
export const delMany = (): Promise<void> => Promise.resolve();
