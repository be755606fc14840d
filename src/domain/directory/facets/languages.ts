import { LANGUAGES, languageName } from "../../organisation/languages";
import { columnBy } from "../column";
import { termFacet } from "./valuesFacet";

/** 研修語・言語. */
export const languages = termFacet({
  parameter: "lang",
  column: columnBy(({ volunteer }) => volunteer.languages),
  inOrder: LANGUAGES.map(({ ja }) => ja),
  nameOf: languageName,
});
