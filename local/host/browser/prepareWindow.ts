/** What must be in place before the first script of the runtime. */
(() => {
  // Fluent UI 8 otherwise downloads its fonts from a content network.
  window.FabricConfig = { fontBaseUrl: "" };
  // The runtime's web worker only sends telemetry, and fetches its script from a SharePoint server.
  window.__spWorkerSupported = false;

  // Web parts are the shipped ones and know only graph.microsoft.com: those calls go to the local Graph on the page's own origin.
  // The header asks for links to further pages that the web parts know, and that come through here again.
  const GRAPH = "https://graph.microsoft.com/";
  const REWRITTEN_FROM = ["X-Graph-Rewritten-From", "https://graph.microsoft.com"] as const;
  const local = (url: string): string => (url.startsWith(GRAPH) ? `${location.origin}/graph/${url.slice(GRAPH.length)}` : url);

  const realFetch = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(GRAPH)) return realFetch(input, init);
    const request = new Request(input instanceof Request ? new Request(local(url), input) : local(url), init);
    request.headers.set(...REWRITTEN_FROM);
    return realFetch(request);
  };

  const realOpen = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function open(
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
    async?: boolean,
    user?: string | null,
    password?: string | null,
  ): void {
    realOpen.call(this, method, local(String(url)), async ?? true, user, password);
    if (String(url).startsWith(GRAPH)) this.setRequestHeader(...REWRITTEN_FROM);
  };
})();
