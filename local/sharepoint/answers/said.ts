/** How a message names what a body holds: the value itself, or what kind of thing it is. Texts are cut. */
export function said(value: unknown): string {
  if (Array.isArray(value)) return "a list of values";
  return typeof value === "object" && value !== null ? "an object" : String(value).slice(0, 80);
}
