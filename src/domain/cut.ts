/**
 * The beginning of a text, without half of a character (𠮷, 🌏) at its end.
 *
 * @param length - in UTF-16 units, as `String.length` counts
 */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
