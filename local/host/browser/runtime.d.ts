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

interface ThemeProvider {
  tryGetTheme(): Theme | undefined;
  _setTheme(theme: Theme): void;
}

interface ComponentBaseModule {
  readonly ThemeProvider: { readonly serviceKey: ServiceKey<ThemeProvider>; new (scope: ServiceScope): ThemeProvider };
}

interface CoreModule {
  readonly DisplayMode: { readonly Read: number; readonly Edit: number };
}

/** A web part as the runtime serialises it and as pages keep it. */
interface SerializedWebPart {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly dataVersion: string;
  readonly properties: unknown;
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

interface WebPartContainer {
  render(element: HTMLElement): Promise<void>;
  /** Settles when the property pane's module is there as well. */
  setDisplayMode(mode: number): Promise<unknown>;
  requestPropertyPaneAction(instanceId: string, action: "Open" | "Toggle" | "Close"): void;
  serialize(): SerializedWebPart;
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
    readonly webPartData: SerializedWebPart;
  }) => WebPartContainer;
}

/** What edit mode may do with a web part of the page. */
interface HostedWebPart {
  readonly instanceId: string;
  setEditing(editing: boolean): Promise<unknown>;
  openPropertyPane(): void;
  serialize(): SerializedWebPart;
}

interface Window {
  /** The web parts that stand on the page, once each has been rendered; `intranet:hosted` on the document tells. */
  hostedWebParts?: readonly HostedWebPart[];
  /** The page's property pane; there before the first web part is edited. */
  propertyPane?: import("./paneSeam").PaneSeam;
}
