/** An interview as its writer hands it over; invented, like the person in it. */
export interface Article {
  /** Name of the page. */
  readonly file: string;
  /** Key of the storyteller; absent once they have withdrawn. */
  readonly storyteller?: string;
  readonly nameThen: string;
  readonly reading: string;
  readonly postThen: string;
  /** A worry, answered in one line. */
  readonly title: string;
  readonly lead: string;
  /** `2026-10-05`. */
  readonly interviewedOn: string;
  readonly publishedOn: string;
  /** Default: published on that day. */
  readonly state?: "draft" | "scheduled";
  readonly pinnedUntil?: string;
  /** Topic codes. */
  readonly topics: readonly string[];
  /** File below the site's pictures, and what it shows. */
  readonly picture?: { readonly file: string; readonly alt: string };
  /** 入省年・職種. */
  readonly about: string;
  /** When, and what. */
  readonly timeline: readonly (readonly [string, string])[];
  readonly questions: readonly (readonly [question: string, ...answer: string[]])[];
  readonly message: string;
}
