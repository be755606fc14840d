/** The loader's anonymous module definition: scripts here are no ES modules, because SPFx loads AMD. */
declare function define<Needs extends readonly unknown[]>(needs: readonly string[], factory: (...modules: Needs) => object): void;
