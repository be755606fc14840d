import * as texts from "ComponentsDirectoryStrings";

/** What is said where somebody is looked for among many, in the reader's language. */
export const strings = texts;
