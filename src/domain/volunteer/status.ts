import type { Availability } from "./volunteer";

/** What a volunteer says of themself beside their profile (いまの様子). It acts at once, because no organiser looks at it first. */
export interface Status {
  /** List item id: later ones are higher. */
  readonly id: number;
  /** List item id of the profile that it is about. */
  readonly profileId: number;
  /** Who made it, as the site's user list has them: anybody may make one about anybody. */
  readonly authorId: number;
  readonly availability?: Availability;
  /** As in {@link Volunteer}. */
  readonly availableFrom?: string;
  /** `2026-06-01` */
  readonly confirmedOn?: string;
}
