/** The card's words in the reader's language. */
export interface PersonCardLabels {
  /** Name of the whole card: 組織の情報、髙橋 陽子さん. */
  readonly organisation: string;
  readonly mailAddress: string;
  readonly office: string;
  readonly phone: string;
  readonly writeMail: string;
  /** As `writeMail`, with the person, for those who hear the link alone: メールを書く、髙橋 陽子さん. */
  readonly writeMailTo: string;
  readonly talkOnTeams: string;
  /** As `talkOnTeams`, with the person. */
  readonly talkOnTeamsTo: string;
}
