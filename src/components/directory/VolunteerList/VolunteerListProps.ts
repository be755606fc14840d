import type { DirectoryEntry } from "../../../domain/directory/directory";
import type { Filters } from "../../../domain/directory/facets/filters";
import type { VolunteerCardProps } from "../../volunteer/VolunteerCard/VolunteerCard";

export interface VolunteerListProps extends Pick<VolunteerCardProps, "density" | "onOpen" | "onFindSimilar"> {
  /** In the order in which they are shown; in kana order where the kana index is. */
  readonly entries: readonly DirectoryEntry[];
  /** How many they are; absent while not everybody is there. */
  readonly total: number | undefined;
  /** How many stand at first, and how many more each time; absent: everybody. */
  readonly pageSize?: number | undefined;
  /** How many the reader has asked to see. */
  readonly upTo?: number | undefined;
  readonly onShowUpTo: (count: number) => void;
  /** Who was at the top of the visible part when the reader left. */
  readonly startAt?: number | undefined;
  /** Hears who is there, whenever scrolling has come to a rest; nobody while the list begins further down. */
  readonly onPlace: (volunteerId: number | undefined) => void;
  /** What the entries answer to: it comes first on their cards, and lights up. */
  readonly filters: Filters;
  /** What somebody shares with the reader, in words; in the order that is about it. */
  readonly nearOf?: ((entry: DirectoryEntry) => string | undefined) | undefined;
  readonly showKanaIndex: boolean;
  readonly profileHref: (volunteerId: number) => string;
  readonly interviewOf?: (volunteerId: number) => { readonly title: string; readonly url: string } | undefined;
}
