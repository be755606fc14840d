/** A text as XML holds it, in an element or in an attribute in double quotes. */
export function encodeXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}
