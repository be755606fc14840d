import type { Language } from "../../domain/text";

/** The toolkit's own words that our card can show: it writes them before the name or the address. */
export const toolkitStrings: Readonly<Record<Language, Record<"photoFor" | "emailAddress", string>>> = {
  ja: { photoFor: "写真：", emailAddress: "メールアドレス：" },
  en: { photoFor: "Photo of", emailAddress: "Email address" },
};
