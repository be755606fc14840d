// Made from ja-jp.js by npm run texts.
declare module "ComponentsVolunteerStrings" {
  /** Before the local time of a posting abroad; the headquarters have a name of their own */
  export const ClockThere: string;
  /** Where the date differs from the reader's */
  export const ClockDayBefore: string;
  export const ClockDayAfter: string;
  /** 22:00 to 5:59 */
  export const ClockNight: string;
  /** A good time to write, or not */
  export const AvailabilityOpen: string;
  export const AvailabilitySlow: string;
  export const AvailabilityRest: string;
  /** Not read yet, or not to be read */
  export const AvailabilityUnknown: string;
  /** A sensitive topic. {0}: its name */
  export const TopicOffer: string;
  /** {0}: a year, {1}: joined */
  export const EntryIn: string;
  /** {0}: a month */
  export const EarlyInMonth: string;
  export const MiddleOfMonth: string;
  export const LateInMonth: string;
  /** {0}: a time as in EarlyInMonth */
  export const SlowUntil: string;
  /** After the availability that the volunteer chose */
  export const PresenceAvailable: string;
  export const PresenceBusy: string;
  export const PresenceAway: string;
  export const BackAround: string;
  /** {0}: how many are left out */
  export const AndMore: string;
  /** Labels of the facts on a card */
  export const CardNow: string;
  export const CardBefore: string;
  export const CardTopics: string;
  /** Between things of a list */
  export const ListSeparator: string;
  /** {0}: region; read out before a posting */
  export const RegionBefore: string;
  /** {0}: title */
  export const InterviewTitled: string;
  /** After a name in Latin letters that its owner has not spelled */
  export const SpelledByUs: string;
  /** {0}: year of entry, {1}: job type */
  export const MetaOf: string;
  /** Contact; the names read out begin with the words on the button. {0}: the volunteer */
  export const WriteMail: string;
  export const WriteMailTo: string;
  export const ChatInTeams: string;
  export const ChatInTeamsWith: string;
  export const ChooseStarter: string;
  export const ChooseStarterFor: string;
  export const FindSimilar: string;
  /** One person, or several */
  export const PersonCount: string;
  export const PeopleCount: string;
  /** {0}: name of a choice, {1}: how many people it shows */
  export const WithCount: string;
  /** On a card, before what the person shares with the reader */
  export const NearWhy: string;
  /** {0}: a mission */
  export const NearSamePosting: string;
  export const NearSameDepartment: string;
  export const NearSameCountry: string;
  export const NearSameYear: string;
  export const NearSameJobType: string;
  /** {0}: joined */
  export const NearCloseYear: string;
  export const NearSameRegion: string;
  /** On a card: what a search found that the card does not show. {0}: former name of a posting, {1}: name of today */
  export const FoundFormerName: string;
  /** {0}: name, {1}: another name that was found */
  export const FoundAlias: string;
  /** {0}: name of a posting, {1}: posting */
  export const FoundPosting: string;
  export const FoundCareer: string;
  export const FoundTopic: string;
  /** {0}: a topic, {1}: the word that stands for it */
  export const FoundTopicBySynonym: string;
  export const FoundMessage: string;
  /** Name of the panel. {0}: the volunteer */
  export const PanelLabel: string;
  export const PanelClose: string;
  /** {0}: languages */
  export const PanelLanguages: string;
  export const PanelPromises: string;
  /** Name of the card, and of the stone that opens it. {0}: the volunteer */
  export const PersonCardOf: string;
  /** Beside the stone, before it is pressed */
  export const PersonCardTip: string;
  export const PersonCardDismiss: string;
  export const PersonCardProfile: string;
  export const PersonCardProfileOf: string;
  /** After the promise in one line: opens it in full */
  export const PromiseInFull: string;
  export const NotForTitle: string;
  export const NotForSecrets: string;
}
