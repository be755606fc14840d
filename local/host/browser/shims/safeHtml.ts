/** Cleaning of HTML by the runtime's own controls, none of which a local page shows. */
define([], () => ({ SafeHtml: class {} }));
