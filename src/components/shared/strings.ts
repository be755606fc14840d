import * as texts from "ComponentsSharedStrings";

/** What every part of the page may say, in the reader's language. */
export const strings = texts;
