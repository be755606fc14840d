import { lazy, memoize } from "../lazy";
import type { PlaceId, PostingWhen } from "../posting/place";
import { placesAround } from "../posting/place";
import type { Posting } from "../posting/posting";
import { normalise } from "../search/normalise";
import type { Topic } from "../topic/topic";
import type { Profile } from "../volunteer/facts";
import type { ProfileWords } from "../volunteer/profileWords";
import { profileWords } from "../volunteer/profileWords";
import type { Volunteer } from "../volunteer/volunteer";

/** Somebody in the directory. */
export interface DirectoryEntry extends Profile {
  /** Place among the entries of the directory. */
  readonly index: number;
  /** Folded texts of everything that a search finds; made when first read. */
  readonly words: ProfileWords;
  /** Every place that includes a posting of the volunteer, each once; made when first read. */
  readonly places: Readonly<Record<PostingWhen, readonly PlaceId[]>>;
}

/** All volunteers of the site with the terms they refer to. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  readonly postings: readonly Posting[];
  readonly topics: readonly Topic[];
  /** By the volunteer's list item id. */
  readonly byId: ReadonlyMap<number, DirectoryEntry>;
  readonly postingByCode: ReadonlyMap<string, Posting>;
  /** How texts that people share are written, by their folded form; complete for everybody whose `words` have been read. */
  readonly writtenAs: ReadonlyMap<string, readonly string[]>;
}

/** Who is listed, and the terms of the site. */
export interface DirectorySource {
  readonly volunteers: readonly Volunteer[];
  readonly postings: readonly Posting[];
  readonly topics: readonly Topic[];
}

function present<T>(ids: readonly number[], byId: ReadonlyMap<number, T>): T[] {
  return [...new Set(ids)].map((id) => byId.get(id)).filter((found): found is T => found !== undefined);
}

/**
 * Joins volunteers with their postings and topics. Ids that lead nowhere are left out: a term may be deleted by hand.
 *
 * Takes time in proportion to the number of volunteers; the searchable texts are made when first needed.
 */
export function buildDirectory(source: DirectorySource): Directory {
  const postingById = new Map(source.postings.map((posting) => [posting.id, posting]));
  const postingByCode = new Map(source.postings.map((posting) => [posting.code, posting]));
  const topicById = new Map(source.topics.map((topic) => [topic.id, topic]));
  const placesOf = memoize((posting: Posting) => placesAround(posting, postingByCode));
  const writtenAs = new Map<string, string[]>();
  const foldTerm = memoize((text: string) => {
    const folded = normalise(text);
    const known = writtenAs.get(folded);
    if (known === undefined) writtenAs.set(folded, [text]);
    else known.push(text);
    return folded;
  });

  function entryOf(volunteer: Volunteer, index: number): DirectoryEntry {
    const now = volunteer.currentPostingId === undefined ? undefined : postingById.get(volunteer.currentPostingId);
    const past = present(volunteer.pastPostingIds, postingById);
    const here = now === undefined ? [] : [now];
    const words = lazy(() => profileWords(entry, foldTerm));
    const places = lazy(() => {
      const around = (postings: readonly Posting[]): PlaceId[] => [...new Set(postings.flatMap(placesOf))];
      return { now: around(here), past: around(past), either: around([...here, ...past]) };
    });
    const entry: DirectoryEntry = {
      index,
      volunteer,
      past,
      postingByCode,
      topics: present(volunteer.topicIds, topicById),
      ...(now === undefined ? {} : { now }),
      get words() {
        return words();
      },
      get places() {
        return places();
      },
    };
    return entry;
  }

  const entries = source.volunteers.map(entryOf);
  const byId = new Map(entries.map((entry) => [entry.volunteer.id, entry]));
  return { entries, postings: source.postings, topics: source.topics, byId, postingByCode, writtenAs };
}
