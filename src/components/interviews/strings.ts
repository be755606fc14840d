import * as texts from "ComponentsInterviewsStrings";

/** What the interview news says, in the reader's language. */
export const strings = texts;
