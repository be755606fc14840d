const HIRAGANA = /[\u3041-\u3096\u309D\u309E]/g;
/** Distance from hiragana to katakana in Unicode. */
const TO_KATAKANA = 0x60;

/**
 * A reading as it is shown and sorted: full-width katakana, one blank between the parts.
 *
 * Hiragana and half-width katakana are what people type or what older systems export: たかはし ようこ, ﾀｶﾊｼ ﾖｳｺ.
 */
export function toReading(text: string): string {
  return text
    .normalize("NFKC")
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA))
    .replace(/\s+/g, " ")
    .trim();
}
