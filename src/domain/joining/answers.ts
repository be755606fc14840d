import type { Availability, Volunteer } from "../volunteer/volunteer";

/** A time at a place, as people remember it. */
export interface Stay {
  readonly postingId: number;
  /** `2013` or `2013-04`; `""`: they do not say. */
  readonly from: string;
  readonly to: string;
}

/** Ways to be reached. */
export type ContactMethod = keyof Volunteer["accepts"];

/**
 * What somebody has answered so far, as it stands in the controls of the form: nothing of it has been judged, so that a draft of any state can
 * be kept and brought back.
 */
export interface Answers {
  readonly reading: string;
  /** `2013`. */
  readonly entryYear: string;
  /** `4`; `""`: the usual one. */
  readonly entryMonth: string;
  readonly jobType: string;
  readonly currentPostingId: number | null;
  /** Since when there: `2024`. */
  readonly currentSince: string;
  readonly past: readonly Stay[];
  readonly languages: readonly string[];
  readonly topicIds: readonly number[];
  readonly message: string;
  readonly methods: readonly ContactMethod[];
  readonly availability: Availability;
  /** `2027-03`: the month in which they are back, or until which they answer slowly. */
  readonly availableFrom: string;
  readonly consents: boolean;
}

/** A form that nobody has touched: everybody can be reached both ways, and may be written to. */
export const NO_ANSWERS: Answers = {
  reading: "",
  entryYear: "",
  entryMonth: "",
  jobType: "",
  currentPostingId: null,
  currentSince: "",
  past: [],
  languages: [],
  topicIds: [],
  message: "",
  methods: ["mail", "chat"],
  availability: "open",
  availableFrom: "",
  consents: false,
};
