import * as texts from "ComponentsVolunteerStrings";

/** What is said about one volunteer, wherever they are shown, in the reader's language. */
export const strings = texts;
