interface Preloaded {
  readonly manifests: readonly WebPartManifest[];
  readonly signIn: import("../modes.js").HostModes["signIn"];
  readonly spPageContextInfo: object;
}

/**
 * The loader starts the component that answers to the id of SharePoint's application base and calls its `_Navigator`.
 * Ours fills the page context, feeds the theme and renders the web parts that the page's markup asks for.
 */
define([
  "@microsoft/sp-component-base",
  "@microsoft/sp-core-library",
  "@microsoft/sp-http-base",
  "@microsoft/sp-page-context",
  "@microsoft/sp-webpart-base",
  "@msinternal/sp-telemetry",
], (
  componentBase: ComponentBaseModule,
  core: CoreModule,
  httpBase: HttpBaseModule,
  pageContext: PageContextModule,
  webPartBase: WebPartBaseModule,
  telemetry: TelemetryModule,
) => {
  /** Both load parts of themselves that are not published; the requests would fail, and nobody here reads what they measure. */
  function measureNothing(): void {
    telemetry._Telemetry._startedRealTimeProcessing = true;
    httpBase._SPRequestRateMonitor._monitor = Promise.resolve({ trackRequest: () => undefined, evaluateAndClear: () => undefined });
  }

  const SIGN_IN = "/host/sign-in";
  const SIGNED_IN = "local-signed-in=yes";

  async function prepareSignIn(signIn: Preloaded["signIn"]): Promise<void> {
    // The loader runs this script apart from its address, which a relative one would need.
    const address = `${location.origin}/host/tokenProvider.js`;
    const { TokenProvider } = (await import(address)) as typeof import("./tokenProvider.js");
    httpBase._AadTokenProviders._initialize(
      new TokenProvider(signIn, {
        isSignedIn: () => document.cookie.split("; ").includes(SIGNED_IN),
        signInByWindow: () => void (document.cookie = `${SIGNED_IN}; path=/`),
        signInUrl: () => `${SIGN_IN}?redirect_uri=${encodeURIComponent(location.href)}`,
        leaveFor: (url) => location.assign(url),
      }),
    );
  }

  function fillPageContext(scope: ServiceScope, info: object): void {
    const data = pageContext.SharePointPageContextDataProvider._createPageContextData(info);
    scope.consume(pageContext.PageContext.serviceKey).initialize(data, info);
  }

  const themes = new Map<string, Promise<Readonly<Record<string, Theme>>>>();

  /** The site's themes on the background of a section. */
  function themesOn(emphasis: string): Promise<Readonly<Record<string, Theme>>> {
    const known =
      themes.get(emphasis) ??
      fetch(`/shell/themes/${emphasis}.json`).then((response) => response.json() as Promise<Readonly<Record<string, Theme>>>);
    themes.set(emphasis, known);
    return known;
  }

  /** A section's own provider, as on a SharePoint page: its web parts hear of the page's theme and of the section's background. */
  async function feedTheme(section: HTMLElement, provider: ThemeProvider): Promise<void> {
    const apply = async (): Promise<void> => {
      const { emphasis = "0" } = section.dataset;
      const theme = (await themesOn(emphasis))[document.documentElement.dataset["theme"] ?? ""];
      if (theme !== undefined && theme !== provider.tryGetTheme() && emphasis === (section.dataset["emphasis"] ?? "0"))
        provider._setTheme(theme);
    };
    await apply();
    document.addEventListener("intranet:theme", () => void apply());
  }

  async function scopeOf(section: HTMLElement, scope: ServiceScope): Promise<ServiceScope> {
    const { ThemeProvider } = componentBase;
    const child = scope.startNewChild();
    await feedTheme(section, child.provide(ThemeProvider.serviceKey, new ThemeProvider(child)));
    child.finish();
    return child;
  }

  async function renderWebPart(
    element: HTMLElement,
    scope: ServiceScope,
    manifests: readonly WebPartManifest[],
  ): Promise<HostedWebPart | undefined> {
    const { webPart: componentId, instance: instanceId = "", stored = "{}" } = element.dataset;
    const manifest = manifests.find(({ id }) => id === componentId);
    if (manifest === undefined) {
      element.textContent = `The build holds no web part ${componentId}.`;
      console.error(element.textContent);
      return undefined;
    }
    const host = new webPartBase._MinimalWebPartHost(scope);
    const report = (stage: string) => (_options: unknown, error: unknown) => console.error(`${manifest.alias} failed to ${stage}.`, error);
    Object.assign(host, {
      onAfterWebPartLoadFailed: report("load"),
      onAfterWebPartInitializeFailed: report("start"),
      onAfterWebPartRenderFailed: report("render"),
      setDirty: () => document.dispatchEvent(new Event("intranet:dirty")),
    });
    const { Read, Edit } = core.DisplayMode;
    const container = new webPartBase._MinimalWebPartContainer({
      host,
      manifest,
      serviceScope: scope,
      webPartInstanceId: instanceId,
      displayMode: Read,
      webPartData: JSON.parse(stored) as SerializedWebPart,
    });
    await container.render(element);
    return {
      instanceId,
      setEditing: (editing) => container.setDisplayMode(editing ? Edit : Read),
      openPropertyPane: () => container.requestPropertyPaneAction(instanceId, "Open"),
      serialize: () => container.serialize(),
    };
  }

  async function renderSection(
    section: HTMLElement,
    scope: ServiceScope,
    manifests: readonly WebPartManifest[],
  ): Promise<readonly HostedWebPart[]> {
    const own = await scopeOf(section, scope);
    const webParts = await Promise.all(
      [...section.querySelectorAll<HTMLElement>("[data-web-part]")].map((place) => renderWebPart(place, own, manifests)),
    );
    return webParts.flatMap((webPart) => webPart ?? []);
  }

  class Navigator {
    constructor(private readonly scope: ServiceScope) {}

    async navigateToApplication({ manifests, signIn, spPageContextInfo }: Preloaded): Promise<object> {
      measureNothing();
      await prepareSignIn(signIn);
      fillPageContext(this.scope, spPageContextInfo);
      const sections = document.querySelectorAll<HTMLElement>("[data-zone]");
      window.hostedWebParts = (await Promise.all([...sections].map((section) => renderSection(section, this.scope, manifests)))).flat();
      document.dispatchEvent(new Event("intranet:hosted"));
      return {};
    }
  }
  return { _Navigator: Navigator };
});
