/** What SharePoint and Fluent UI mark as the region that scrolls. */
const MARKED = '[data-is-scrollable="true"]';
const SCROLLS = /auto|scroll|overlay/;

/** The nearest region around an element that scrolls up and down; undefined where the page itself does. */
export function scrollParent(element: Element): Element | undefined {
  for (let at = element.parentElement; at !== null && at !== document.body && at !== document.documentElement; at = at.parentElement) {
    if (at.matches(MARKED) || SCROLLS.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}
