declare interface IPlatSodanStrings {
  // cards
  /** Before the local time of a posting abroad, and of the headquarters */
  ClockThere: string;
  ClockHeadquarters: string;
  /** Where the date differs from the reader's */
  ClockDayBefore: string;
  ClockDayAfter: string;
  /** 22:00 to 5:59 */
  ClockNight: string;
  /** {0}: a month */
  EarlyInMonth: string;
  MiddleOfMonth: string;
  LateInMonth: string;
  /** {0}: a time as in EarlyInMonth */
  SlowUntil: string;
  BackAround: string;
  /** After the availability that the volunteer chose */
  PresenceAvailable: string;
  PresenceBusy: string;
  PresenceAway: string;
  /** {0}: how many are left out */
  AndMore: string;
  ShownOf: string;
  ShowMorePeople: string;
  /** Labels of the facts on a card */
  CardNow: string;
  CardBefore: string;
  CardTopics: string;
  /** Between things of a list */
  ListSeparator: string;
  /** {0}: region; read out before a posting */
  RegionBefore: string;
  /** {0}: title */
  InterviewTitled: string;
  /** {0}: year of entry, {1}: job type */
  MetaOf: string;
  /** Contact; the names read out begin with the words on the button. {0}: the volunteer */
  WriteMail: string;
  WriteMailTo: string;
  ChatInTeams: string;
  ChatInTeamsWith: string;
  ChooseStarter: string;
  ChooseStarterFor: string;
  /** {0}: title of the starter, {1}: the volunteer */
  StarterByMail: string;
  StarterInTeams: string;
  FindSimilar: string;
  /** Name of the index over a list in kana order */
  KanaIndex: string;
  /** {0}: a heading such as あ */
  KanaRowName: string;
  /** Readings that are not kana */
  KanaOther: string;

  // finding
  /** One person, or several */
  PersonCount: string;
  PeopleCount: string;
  /** {0}: name of a choice, {1}: how many people it shows */
  WithCount: string;
  /** Name of the search region */
  SearchForm: string;
  SearchLabel: string;
  /** Inside the empty search box */
  SearchExample: string;
  SearchStart: string;
  FacetsTitle: string;
  /** {0}: number of conditions */
  FacetsActive: string;
  /** {0}: people as in PeopleCount */
  FacetsDone: string;
  FacetPlaces: string;
  FacetJobTypes: string;
  FacetEntryYears: string;
  FacetTopics: string;
  FacetLanguages: string;
  FacetAvailability: string;
  /** Beside a small region map */
  StonesLegend: string;
  /** Name of the choice between the three below */
  WhenLabel: string;
  WhenEither: string;
  WhenNow: string;
  WhenPast: string;
  /** Opens the places inside {0} */
  InsideOf: string;
  YearFromLabel: string;
  YearToLabel: string;
  /** After the list of years; in English shown in the same place */
  YearFrom: string;
  YearTo: string;
  YearAny: string;
  /** {0}: year of the era, {1}: western year */
  YearOption: string;
  ConditionsLabel: string;
  /** {0}: the condition */
  RemoveCondition: string;
  /** {0}: the place; {1}: the region around it */
  WidenCondition: string;
  RemoveAll: string;
  CopyLink: string;
  LinkCopied: string;
  /** Where the browser does not let a page copy */
  LinkToCopy: string;
  LinkField: string;
  /** {0}: everybody in the directory */
  OfTotal: string;
  /** {0}: people as in PeopleCount, {1}: everybody */
  CountAnnouncement: string;
  /** {0}: what was searched for; {1}: how many people it found */
  SearchAnnouncement: string;
  /** Name of the region that holds the people found */
  ResultsLabel: string;
  OrderLabel: string;
  OrderFair: string;
  OrderKana: string;
  OrderEntry: string;
  OrderNewest: string;
  OrderNear: string;
  /** Over the choices of what the reader says about themself */
  NearTitle: string;
  NearPosting: string;
  NearAny: string;
  NearKept: string;
  NearForget: string;
  NearForgotten: string;
  /** Where the reader is listed */
  NearOwnProfile: string;
  /** On a card, before what the person shares with the reader */
  NearWhy: string;
  NearSamePosting: string;
  NearSameDepartment: string;
  NearSameCountry: string;
  NearSameYear: string;
  NearSameJobType: string;
  NearCloseYear: string;
  NearSameRegion: string;
  /** On a card: what a search found that the card does not show. {0}: former name of a posting, {1}: name of today */
  FoundFormerName: string;
  /** {0}: name, {1}: another name that was found */
  FoundAlias: string;
  FoundPosting: string;
  FoundCareer: string;
  FoundTopic: string;
  FoundMessage: string;
  DensityLabel: string;
  DensityCards: string;
  DensityRows: string;
  NothingFoundTitle: string;
  NothingFoundLoosen: string;
  /** No single condition helps */
  NothingFoundStartAgain: string;
  Reading: string;

  // panel
  /** Name of the panel. {0}: the volunteer */
  PanelLabel: string;
  PanelBack: string;
  PanelClose: string;
  PanelLinkField: string;
  /** {0}: languages */
  PanelLanguages: string;
  /** Headings of the profile */
  PanelNow: string;
  PanelTopics: string;
  PanelCareer: string;
  /** In the place of the career */
  PanelCareerComing: string;
  PanelInterview: string;
  PanelPromises: string;
  /** Over the sensitive topics: an offer, never a statement about the person */
  PanelListening: string;
  /** Beside the contact of a volunteer who answers slowly */
  PanelSlow: string;
  /** In place of the contact of a volunteer who takes a break */
  PanelResting: string;
  PanelSimilar: string;
  /** After a name */
  InParentheses: string;
  /** {0}: a duration as below */
  TimeBehind: string;
  TimeAhead: string;
  TimeSame: string;
  DurationHour: string;
  DurationHours: string;
  DurationHoursAndMinutes: string;
  DurationMinutes: string;
  DayLegend: string;
  /** At night; the three sentences follow each other */
  NightThere: string;
  NightAtHeadquarters: string;
  NightWrite: string;
  NightAnswer: string;
  /** After the name of today. {0}: name at the time */
  FormerName: string;
  /** Beside the last stone of the career */
  StepNow: string;
  /** The last stone of a career: how it began */
  StepEntry: string;
  OrganisationTitle: string;
  OrganisationHint: string;
  /** The longer ones are read out; they contain the shorter ones */
  OrganisationOpen: string;
  OrganisationOpenOf: string;
  OrganisationClose: string;
  OrganisationCloseOf: string;
  OrganisationOf: string;
  OrganisationMail: string;
  OrganisationOffice: string;
  OrganisationPhone: string;
  /** {0}: a date */
  ConfirmedOn: string;
  NotForTitle: string;
  NotForSecrets: string;
  TeaserTitle: string;
  TeaserTopics: string;
  TeaserThree: string;
  /** Instead of TeaserThree in a directory of one or two */
  TeaserToday: string;
  /** Read out after the heading */
  TeaserChange: string;
  /** {0}: people as in PeopleCount */
  TeaserAll: string;
  /** While people are still being counted */
  TeaserAllOfThem: string;

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
  NobodyListed: string;
  SkippedItems: string;
  StillReading: string;
  /** Below the people found, while careers cannot be searched yet */
  DetailsComing: string;
  PersonNotFound: string;
  CloseNotice: string;
  SomethingBroke: string;
  SkipFacets: string;
}

declare module "PlatSodanStrings" {
  const strings: IPlatSodanStrings;
  export = strings;
}
