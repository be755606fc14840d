import * as interviewNews from "InterviewNewsStrings";

/** The texts of the interview news in the reader's language; apart from the directory's, so that a homepage loads only these. */
export const strings: IInterviewNewsStrings = interviewNews;
