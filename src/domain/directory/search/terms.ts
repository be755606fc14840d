import { columnBy } from "../column";

/** Texts that people share; see `ProfileWords`. */
export const termsOf = columnBy(({ words }) => words.terms);
