/** Opens a link beside the page, which tells it nothing about itself. */
export const NEW_TAB = { target: "_blank", rel: "noopener noreferrer" } as const;

/** A link that leads to a web page must not take the reader's page away; one that opens a program leaves it. */
export function newTabIfWeb(href: string): typeof NEW_TAB | Record<string, never> {
  return /^https?:/.test(href) ? NEW_TAB : {};
}
