declare interface IInterviewNewsStrings {
  // news
  Heading: string;
  /** Read out while the first answer is awaited. */
  Loading: string;
  /** Mark of a fresh interview. */
  New: string;
  /** {0}: name at the time of the interview. */
  Name: string;
  /** {0}: post at the time of the interview. */
  PostThen: string;
  Profile: string;
  /** Read out; begins with the visible words. {0}: name. */
  ProfileOf: string;
  /** Read out as the name of the list. */
  OtherInterviews: string;
  /** Read out as the name of the list. */
  OlderInterviews: string;
  ShowMore: string;
  ReadingMore: string;
  /** For editors. {0}: number of posts. */
  Skipped: string;

  // none yet
  NoneYet: string;
  /** For editors. */
  FirstOne: string;
  FirstOneWrite: string;
  FirstOneMark: string;
  FirstOnePost: string;

  // failures
  NotSetUp: string;
  /** For editors. */
  NotSetUpEditor: string;
  NoPermission: string;
  Offline: string;
  /** {0}: seconds until the next try. */
  ThrottledSeconds: string;
  /** {0}: minutes until the next try. */
  ThrottledMinutes: string;
  Unexpected: string;
  /** For editors. */
  TooLargeEditor: string;
  Broken: string;
  TryAgain: string;

  // settings
  SettingsIntroduction: string;
  SettingsAppearance: string;
  SettingsSources: string;
  SettingsLayout: string;
  LayoutHero: string;
  LayoutList: string;
  LayoutCompact: string;
  SettingsCount: string;
  SettingsSite: string;
  SettingsSiteHint: string;
  SettingsDirectory: string;
  SettingsDirectoryHint: string;
  SettingsAddressRefused: string;
}

declare module "InterviewNewsStrings" {
  const strings: IInterviewNewsStrings;
  export = strings;
}
