declare interface IPlatSodanStrings {
  /** Name of the service; a proper noun in every language. */
  ServiceName: string;

  // cards

  // finding

  // panel

  // page
  FailureListMissing: string;
  FailureNoPermission: string;
  FailureThrottled: string;
  FailureOffline: string;
  FailureTooLarge: string;
  FailureUnexpected: string;
  ShowingEarlier: string;
  TryAgain: string;
  SetUpTitle: string;
  SetUpExplanation: string;
  SetUpStart: string;
  SetUpDoing: string;
  SetUpFailed: string;
  Lead: string;
  NobodyListed: string;
  SkippedItems: string;
  StillReading: string;
  PersonNotFound: string;
  CloseNotice: string;
  SomethingBroke: string;
  SkipFacets: string;
  PaneSource: string;
  PaneSite: string;
  PaneSiteInvalid: string;
  PaneLayout: string;
  PaneLayoutPage: string;
  PaneLayoutTeaser: string;
  PaneDirectoryPage: string;
  PanePersonCard: string;
  PanePersonCardMgt: string;
  PanePersonCardFluent: string;
  PaneTeamsHost: string;
}

declare module "PlatSodanStrings" {
  const strings: IPlatSodanStrings;
  export = strings;
}
