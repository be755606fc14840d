/** Web parts are the shipped ones and know only graph.microsoft.com: the page sends those calls to the local Graph on its own origin. */
(() => {
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
