import type { SamplePosting } from "../reference/postings";
import type { RankRow } from "../reference/referenceData";
import type { Ladder, Track } from "./tracks";

/** What somebody is called at a place. */
export interface Titles {
  /** During language training. */
  readonly trainee: string;
  /** @param yearsOfService - full years since entry */
  of(track: Track, posting: SamplePosting, yearsOfService: number): string;
}

/** The first of several titles in a row, without its note: 係長・主査 → 係長, 電信官（一等〜三等・補） → 電信官. */
function plain(name: string): string {
  return name.replace(/[・（].*$/u, "");
}

export function titlesFrom(ranks: readonly RankRow[]): Titles {
  const names = new Map(ranks.map(({ id, name_ja }) => [id, plain(name_ja)]));

  function title(id: string): string {
    const name = names.get(id);
    if (name === undefined) throw new Error(`No title has the id ${id}. Correct the ladder, or add the title to ranks.csv.`);
    return name;
  }

  function reached(ladder: Ladder, years: number): string {
    const step = ladder.filter(([from]) => from <= years).at(-1) ?? ladder[0];
    if (step === undefined) throw new Error("A ladder of titles needs at least one step.");
    return step[1];
  }

  return {
    trainee: title("z-hokan"),
    of({ titles, yearsBefore = 0 }, posting, yearsOfService) {
      if (typeof titles === "string") return titles;
      const years = yearsOfService + yearsBefore;
      if (posting.kind === "consulate" || posting.kind === "office") return title(reached(titles.consulate, years));
      if (posting.kind !== "division" && posting.kind !== "bureau") return title(reached(titles.mission, years));
      const rank = reached(titles.hq, years);
      return title(rank === "h-kacho" && posting.name.endsWith("室") ? "h-shitsucho" : rank);
    },
  };
}
