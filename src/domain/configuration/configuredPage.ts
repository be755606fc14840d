import type { Language } from "../text";

/** The page that a web part stands on. */
export interface ConfiguredPage {
  /** Absolute address of its web, without trailing slash. */
  readonly webUrl: string;
  readonly url: string;
  /** Of the reader. */
  readonly language: Language;
}
