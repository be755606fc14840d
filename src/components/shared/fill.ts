/** Fills {0}, {1} … of a text with values. Values are plain text: React escapes them. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
