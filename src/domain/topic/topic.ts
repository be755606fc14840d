import type { LocalizedText } from "../text";

/** Something to talk about (相談テーマ). */
export interface Topic {
  readonly id: number;
  /** Stable code from the reference data, such as `family-single`. */
  readonly code: string;
  readonly name: LocalizedText;
  readonly group: LocalizedText;
  /** Stable code of the group, such as `family`. */
  readonly groupCode: string;
  /** Words people may search with instead. */
  readonly synonyms: readonly string[];
  /** Phrased 話を聞けます, off by default, and never counted in public. */
  readonly sensitive: boolean;
  readonly sort: number;
}
