// Made from ja-jp.js by npm run texts.
declare module "ComponentsInterviewsStrings" {
  export const Heading: string;
  /** Read out while the first answer is awaited. */
  export const Loading: string;
  /** Mark of a fresh interview. */
  export const New: string;
  /** Mark of an interview that editors keep on top. */
  export const Pinned: string;
  /** {0}: name at the time of the interview. */
  export const Name: string;
  /** {0}: post at the time of the interview. */
  export const PostThen: string;
  export const Profile: string;
  /** {0}: how to speak to them */
  export const ProfileOf: string;
  /** In the person card of the volunteer who spoke */
  export const SpeakerComing: string;
  export const SpeakerGone: string;
  export const SpeakerFailed: string;
  /** Read out as the name of the list. */
  export const OtherInterviews: string;
  /** Read out as the name of the list. */
  export const OlderInterviews: string;
  export const ShowMore: string;
  export const ReadingMore: string;
  /** For editors. {0}: number of posts. */
  export const Skipped: string;
  export const NoneYet: string;
  /** For editors. */
  export const FirstOne: string;
  export const FirstOneWrite: string;
  export const FirstOneMark: string;
  export const FirstOnePost: string;
  export const NotSetUp: string;
  /** For editors. */
  export const NotSetUpEditor: string;
  export const NoPermission: string;
  export const Unexpected: string;
  /** For editors. */
  export const TooLargeEditor: string;
  export const Broken: string;
}
