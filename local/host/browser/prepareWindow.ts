/** What must be in place before the first script of the runtime. */
(() => {
  // Fluent UI 8 otherwise downloads its fonts from a content network.
  window.FabricConfig = { fontBaseUrl: "" };
  // The runtime's web worker only sends telemetry, and fetches its script from a SharePoint server.
  window.__spWorkerSupported = false;

  // Web parts are the shipped ones and know only graph.microsoft.com: those calls go to the local Graph on the page's own origin.
  const GRAPH = "https://graph.microsoft.com/";
  const local = (url: string): string => (url.startsWith(GRAPH) ? `${location.origin}/graph/${url.slice(GRAPH.length)}` : url);

  const realFetch = window.fetch.bind(window);
  window.fetch = (input, init) => {
    if (!(input instanceof Request)) return realFetch(local(String(input)), init);
    return realFetch(input.url.startsWith(GRAPH) ? new Request(local(input.url), input) : input, init);
  };

  const realOpen = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function open(this: XMLHttpRequest, method: string, url: string | URL, async?: boolean, user?: string | null, password?: string | null): void {
    realOpen.call(this, method, local(String(url)), async ?? true, user, password);
  };
})();
