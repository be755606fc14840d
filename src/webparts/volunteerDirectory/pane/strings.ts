import * as texts from "WebpartsVolunteerDirectoryPaneStrings";

/** What the property pane of the directory says, in the editor's language. */
export const strings = texts;
