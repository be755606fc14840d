/** The seams of the SPFx runtime that the application stands on; the public typings leave most of them out. */

interface Window {
  /** Left on the page by sp-loader-assembly. */
  readonly spModuleLoader: { start(preloaded: unknown, onError: (error: unknown) => void): Promise<unknown> };
  /** Read by Fluent UI 8 when it starts. */
  FabricConfig?: { fontBaseUrl: string };
  /** Read by the runtime: `false` keeps it from starting a web worker. */
  __spWorkerSupported?: boolean;
}

type ServiceScope = import("@microsoft/sp-core-library").ServiceScope;
type ServiceKey<T> = import("@microsoft/sp-core-library").ServiceKey<T>;
type Theme = import("@microsoft/sp-component-base").ITheme;

interface WebPartManifest {
  readonly id: string;
  readonly alias: string;
}

interface ComponentBaseModule {
  readonly ThemeProvider: { readonly serviceKey: ServiceKey<{ _setTheme(theme: Theme): void }> };
}

interface CoreModule {
  readonly DisplayMode: { readonly Read: number };
}

interface HttpBaseModule {
  readonly _AadTokenProviders: { _initialize(provider: object): void };
  readonly _SPRequestRateMonitor: { _monitor?: Promise<{ trackRequest(): void; evaluateAndClear(): void }> };
}

interface TelemetryModule {
  readonly _Telemetry: { _startedRealTimeProcessing: boolean };
}

interface PageContextModule {
  readonly PageContext: { readonly serviceKey: ServiceKey<{ initialize(data: unknown, legacyContext: object): void }> };
  readonly SharePointPageContextDataProvider: { _createPageContextData(legacyContext: object): unknown };
}

interface WebPartBaseModule {
  /** Loads, starts and reports; the hooks are assigned by the page that stands around the web part. */
  readonly _MinimalWebPartHost: new (scope: ServiceScope) => object;
  readonly _MinimalWebPartContainer: new (options: {
    readonly host: object;
    readonly manifest: WebPartManifest;
    readonly serviceScope: ServiceScope;
    readonly webPartInstanceId: string;
    readonly displayMode: number;
    readonly webPartData: { readonly id: string; readonly instanceId: string; readonly title: string; readonly dataVersion: string; readonly properties: unknown };
  }) => { render(element: HTMLElement): Promise<void> };
}
