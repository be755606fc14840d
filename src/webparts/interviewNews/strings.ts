import * as texts from "WebpartsInterviewNewsStrings";

/** What the property pane of the interview news says, in the editor's language. */
export const strings = texts;
