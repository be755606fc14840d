import * as texts from "WebpartsSharedPaneStrings";

/** What the property panes of several web parts say, in the editor's language. */
export const strings = texts;
