/** Keeps what goes wrong on this page, from its first moment on, for the log at its foot. A classic script: it must run before all others. */
(() => {
  const troubles: string[] = [];
  Object.defineProperty(window, "pageTroubles", { value: troubles });

  function note(text: string): void {
    troubles.push(text);
    document.dispatchEvent(new Event("intranet:trouble"));
  }

  window.addEventListener(
    "error",
    (event: Event) => {
      if (event instanceof ErrorEvent) note(event.message);
      else if (event.target instanceof HTMLScriptElement) note(`script not loaded: ${event.target.src}`);
    },
    true,
  );
  window.addEventListener("unhandledrejection", (event) => note(String(event.reason)));
  document.addEventListener("securitypolicyviolation", (event) => note(`refused by ${event.effectiveDirective}: ${event.blockedURI}`));

  const realError = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    realError(...parts);
    note(parts.map(String).join(" "));
  };
})();
