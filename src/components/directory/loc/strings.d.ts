// Made from ja-jp.js by npm run texts.
declare module "ComponentsDirectoryStrings" {
  export const ShownOf: string;
  export const ShowMorePeople: string;
  /** At the end of a printed list. {0}: people as in PeopleCount */
  export const PrintedMore: string;
  /** Name of the index over a list in kana order */
  export const KanaIndex: string;
  /** {0}: a heading such as あ */
  export const KanaRowName: string;
  /** Readings that are not kana */
  export const KanaOther: string;
  /** Name of the search region */
  export const SearchForm: string;
  export const SearchLabel: string;
  /** Inside the empty search box. {0}: posting */
  export const SearchExample: string;
  /** Of the line that stays when the field has left */
  export const BackToSearch: string;
  export const SearchStart: string;
  export const FacetsTitle: string;
  /** {0}: number of conditions */
  export const FacetsActive: string;
  /** {0}: people as in PeopleCount */
  export const FacetsDone: string;
  export const FacetJobTypes: string;
  export const FacetTopics: string;
  export const FacetLanguages: string;
  export const FacetAvailability: string;
  /** Beside a small region map. {0}: posting */
  export const StonesLegend: string;
  /** Name of the choice between the three below */
  export const WhenLabel: string;
  export const WhenEither: string;
  export const WhenNow: string;
  export const WhenPast: string;
  /** Opens the places inside {0} */
  export const InsideOf: string;
  /** {0}: joined */
  export const YearFromLabel: string;
  export const YearToLabel: string;
  /** After the list of years; in English shown in the same place */
  export const YearFrom: string;
  export const YearTo: string;
  export const YearAny: string;
  /** {0}: year of the era, {1}: western year */
  export const YearOption: string;
  export const ConditionQuoted: string;
  export const ConditionNow: string;
  export const ConditionPast: string;
  export const ConditionOnlyNow: string;
  export const ConditionOnlyPast: string;
  /** {0}: a year, or a range of years; {1}: joined */
  export const ConditionYear: string;
  export const ConditionYears: string;
  export const ConditionYearsFrom: string;
  export const ConditionYearsUntil: string;
  export const ConditionsLabel: string;
  /** {0}: the condition */
  export const RemoveCondition: string;
  export const RemoveAll: string;
  export const LinkField: string;
  /** {0}: everybody in the directory */
  export const OfTotal: string;
  /** {0}: people as in PeopleCount, {1}: everybody */
  export const CountAnnouncement: string;
  /** {0}: what was searched for; {1}: how many people it found */
  export const SearchAnnouncement: string;
  /** Name of the region that holds the people found */
  export const ResultsLabel: string;
  export const OrderLabel: string;
  export const OrderFair: string;
  export const OrderKana: string;
  /** {0}: year of joining */
  export const OrderEntry: string;
  export const OrderNewest: string;
  export const OrderNear: string;
  /** Where the reader is listed */
  export const NearOwnProfile: string;
  export const DensityLabel: string;
  export const DensityCards: string;
  export const DensityRows: string;
  export const NothingFoundTitle: string;
  export const SetUpOfSite: string;
  export const SetUpTitle: string;
  export const SetUpReading: string;
  export const SetUpStart: string;
  export const NobodyListed: string;
  export const SkippedItems: string;
  export const StillReading: string;
  /** Below the people found, while careers cannot be searched yet */
  export const DetailsComing: string;
  export const PersonNotFound: string;
  /** A profile that nobody has confirmed for too long */
  export const PersonUnconfirmed: string;
  export const CloseNotice: string;
  export const SomethingBroke: string;
  export const SkipFacets: string;
  export const FailureListMissing: string;
  export const FailureNoPermission: string;
  export const ShowingEarlier: string;
}
