import { columnBy } from "../column";

/** Texts that people share; see `EntryWords`. */
export const termsOf = columnBy(({ words }) => words.terms);
