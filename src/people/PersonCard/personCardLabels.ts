import type { ToolkitTexts } from "../toolkit/ToolkitHead";

/** The card's words in the reader's language. */
export interface PersonCardLabels {
  readonly mailAddress: string;
  readonly office: string;
  readonly phone: string;
  /** Of what Teams says about somebody just now. */
  readonly presence: string;
  readonly writeMail: string;
  /** As `writeMail`, with the person, for those who hear the link alone: メールを書く、髙橋 陽子さん. */
  readonly writeMailTo: string;
  readonly talkOnTeams: string;
  /** As `talkOnTeams`, with the person. */
  readonly talkOnTeamsTo: string;
  readonly toolkit: ToolkitTexts;
}
