/** Languages that the shell speaks. */
export type Language = "ja" | "en";

/** A text of the shell in each language. */
export type LocalizedText = Readonly<Record<Language, string>>;
