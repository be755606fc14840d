interface Preloaded {
  readonly manifests: readonly WebPartManifest[];
  readonly spPageContextInfo: object;
}

/**
 * The loader starts the component that answers to the id of SharePoint's application base and calls its `_Navigator`.
 * Ours fills the page context, feeds the theme and renders the web parts that the page's markup asks for.
 */
define(
  [
    "@microsoft/sp-component-base", "@microsoft/sp-core-library", "@microsoft/sp-http-base", "@microsoft/sp-page-context",
    "@microsoft/sp-webpart-base", "@msinternal/sp-telemetry",
  ],
  (
    componentBase: ComponentBaseModule, core: CoreModule, httpBase: HttpBaseModule, pageContext: PageContextModule,
    webPartBase: WebPartBaseModule, telemetry: TelemetryModule,
  ) => {
    /** Both load parts of themselves that are not published; the requests would fail, and nobody here reads what they measure. */
    function measureNothing(): void {
      telemetry._Telemetry._startedRealTimeProcessing = true;
      httpBase._SPRequestRateMonitor._monitor = Promise.resolve({ trackRequest: () => undefined, evaluateAndClear: () => undefined });
    }

    /** The genuine provider signs in at Microsoft's servers. The local Graph knows people by the page's cookie: any token will do. */
    function signIn(): void {
      const nothing = { add: (): void => undefined };
      httpBase._AadTokenProviders._initialize({ getToken: async () => "local", onBeforeRedirectEvent: nothing, tokenAcquisitionEvent: nothing });
    }

    function fillPageContext(scope: ServiceScope, info: object): void {
      const data = pageContext.SharePointPageContextDataProvider._createPageContextData(info);
      scope.consume(pageContext.PageContext.serviceKey).initialize(data, info);
    }

    async function feedTheme(scope: ServiceScope): Promise<void> {
      const themes = (await (await fetch("/shell/themes.json")).json()) as Readonly<Record<string, Theme>>;
      const provider = scope.consume(componentBase.ThemeProvider.serviceKey);
      const apply = (): void => {
        const theme = themes[document.documentElement.dataset["theme"] ?? ""];
        if (theme !== undefined) provider._setTheme(theme);
      };
      apply();
      document.addEventListener("intranet:theme", apply);
    }

    async function renderWebPart(element: HTMLElement, scope: ServiceScope, manifests: readonly WebPartManifest[]): Promise<void> {
      const { webPart: alias, instance: instanceId = "", properties = "{}" } = element.dataset;
      const manifest = manifests.find((candidate) => candidate.alias === alias);
      if (manifest === undefined) throw new Error(`The build holds no web part "${alias}": see local/shell/pages.ts.`);
      const host = new webPartBase._MinimalWebPartHost(scope);
      const report = (stage: string) => (_options: unknown, error: unknown) => console.error(`${alias} failed to ${stage}.`, error);
      Object.assign(host, {
        onAfterWebPartLoadFailed: report("load"),
        onAfterWebPartInitializeFailed: report("start"),
        onAfterWebPartRenderFailed: report("render"),
      });
      const container = new webPartBase._MinimalWebPartContainer({
        host, manifest, serviceScope: scope, webPartInstanceId: instanceId,
        displayMode: core.DisplayMode.Read,
        webPartData: { id: manifest.id, instanceId, title: alias ?? "", dataVersion: "1.0", properties: JSON.parse(properties) },
      });
      await container.render(element);
    }

    class Navigator {
      constructor(private readonly scope: ServiceScope) {}

      async navigateToApplication({ manifests, spPageContextInfo }: Preloaded): Promise<object> {
        measureNothing();
        signIn();
        fillPageContext(this.scope, spPageContextInfo);
        await feedTheme(this.scope);
        const places = document.querySelectorAll<HTMLElement>("[data-web-part]");
        await Promise.all([...places].map((place) => renderWebPart(place, this.scope, manifests)));
        return {};
      }
    }
    return { _Navigator: Navigator };
  },
);
