import type { SamplePosting } from "../reference/postings";
import type { Random } from "../seed/random";
import { LANGUAGE_PLACES } from "./languagePlaces";
import type { Track } from "./tracks";

/** The postings, arranged for choosing among them. */
export interface Places {
  byCode(code: string): SamplePosting;
  /** A mission or office; somebody who trained in a language usually serves where it is spoken. */
  abroad(random: Random, languages: readonly string[]): SamplePosting;
  /** The embassy at which somebody is attached during language training. */
  training(random: Random, language: string): SamplePosting;
  /** A division of the headquarters that suits the job and, often, the region served before. */
  headquarters(random: Random, track: Track, region: string | undefined): SamplePosting;
}

const LARGE: ReadonlySet<string> = new Set([
  "emb-us",
  "emb-cn",
  "emb-gb",
  "emb-fr",
  "emb-de",
  "emb-th",
  "emb-id",
  "emb-in",
  "emb-vn",
  "emb-kr",
  "emb-ph",
  "emb-au",
  "emb-br",
  "emb-ru",
  "emb-eg",
  "emb-ke",
  "emb-za",
  "cg-new-york",
  "cg-los-angeles",
  "cg-shanghai",
  "cg-sao-paulo",
  "pm-un-newyork",
  "pm-io-geneva",
  "pm-eu",
  "pm-oecd",
]);
const REGIONAL_BUREAU: Readonly<Record<string, string>> = {
  アジア: "aoab",
  大洋州: "aoab",
  北米: "naab",
  中南米: "lacab",
  欧州: "eab",
  中東: "meaab",
  アフリカ: "meaab",
};
const ADMINISTRATIVE_BUREAUS: readonly string[] = ["sec", "cab"];
const LANGUAGE_SHARE = 0.65;
const REGION_SHARE = 0.4;
const ADMINISTRATIVE_SHARE = 0.75;

function weightAbroad({ code, kind }: SamplePosting): number {
  if (LARGE.has(code)) return 4;
  return kind === "office" ? 0.3 : 1;
}

/** The code of a division starts with that of its bureau. */
function bureauOf(posting: SamplePosting): string {
  return posting.code.split("-")[0] ?? posting.code;
}

export function arrangePlaces(postings: readonly SamplePosting[]): Places {
  const codes = new Map(postings.map((posting) => [posting.code, posting]));
  const divisions = postings.filter(({ kind }) => kind === "division");
  const administrative = divisions.filter((division) => ADMINISTRATIVE_BUREAUS.includes(bureauOf(division)));
  const regionalDivisions = new Map(
    Object.entries(REGIONAL_BUREAU).map(([region, bureau]) => [region, divisions.filter((division) => bureauOf(division) === bureau)]),
  );
  const everywhere = postings.filter(({ countryJa }) => countryJa !== "");
  const urn = everywhere.flatMap((posting) => Array.from({ length: Math.ceil(weightAbroad(posting) * 3) }, () => posting));

  function byCode(code: string): SamplePosting {
    const posting = codes.get(code);
    if (posting === undefined)
      throw new Error(`No posting has the code ${code}. Correct the code, or add the posting to the reference data.`);
    return posting;
  }

  function spoken(language: string): SamplePosting[] {
    return (LANGUAGE_PLACES[language] ?? []).map(byCode);
  }

  return {
    byCode,
    abroad(random, languages) {
      const known = languages.flatMap(spoken);
      return known.length > 0 && random.chance(LANGUAGE_SHARE) ? random.pick(known) : random.pick(urn);
    },
    training(random, language) {
      const embassies = spoken(language)
        .filter(({ kind }) => kind === "embassy")
        .slice(0, 2);
      return random.pick(embassies);
    },
    headquarters(random, track, region) {
      const regional = region === undefined ? [] : (regionalDivisions.get(region) ?? []);
      if (track.work === "administration" && random.chance(ADMINISTRATIVE_SHARE)) return random.pick(administrative);
      return regional.length > 0 && random.chance(REGION_SHARE) ? random.pick(regional) : random.pick(divisions);
    },
  };
}
