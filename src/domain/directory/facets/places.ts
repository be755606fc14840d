import { memoize, memoizePerObject } from "../../lazy";
import type { PlaceId, PostingWhen } from "../../posting/place";
import { countryPlace, placesAround, regionPlace } from "../../posting/place";
import { REGIONS, REGION_NAMES } from "../../organisation/regions";
import { postingName, postingSetting } from "../../posting/postingName";
import type { Language, LocalizedText } from "../../text";
import { columnOf, tally, whoHave } from "../column";
import type { Directory } from "../directory";
import { oneOf } from "../parameters";
import type { ConditionValue, Facet, WiderChoice } from "./facet";
import type { PlaceNode } from "./placeTree";
import { placeTree } from "./placeTree";

/** Where somebody is to be, or to have been. */
export interface PlaceChoice {
  readonly ids: readonly PlaceId[];
  /** Whether the places are about now, about the past, or either; without places it has no effect. */
  readonly when: PostingWhen;
}

const WHENS: readonly PostingWhen[] = ["either", "now", "past"];
const PLACE = new RegExp(String.raw`^(?:region:(?:${REGIONS.join("|")})|country:(?:${REGIONS.join("|")})/.+|posting:.+)$`, "u");

const columns = memoizePerObject(({ entries }: Directory) =>
  memoize((when: PostingWhen) => columnOf(entries, ({ places }) => places[when])),
);

function inEach(textIn: (language: Language) => string): LocalizedText {
  return { ja: textIn("ja"), en: textIn("en") };
}

function countryName(place: PlaceId, { postings }: Directory): LocalizedText {
  const there = postings.find(({ region, country }) => country !== undefined && countryPlace(region, country.ja) === place);
  return there?.country ?? { ja: place.replace(/^(?:country:[a-z]+\/|posting:)/, ""), en: "" };
}

/** What a place is called; by its id where the list does not know it. */
function placeNamed(place: PlaceId, directory: Directory): { readonly name: LocalizedText; readonly setting?: LocalizedText } {
  const region = REGIONS.find((candidate) => regionPlace(candidate) === place);
  if (region !== undefined) return { name: REGION_NAMES[region] };
  const { postingByCode } = directory;
  const posting = postingByCode.get(place.replace(/^posting:/, ""));
  if (posting === undefined) return { name: countryName(place, directory) };
  const name = inEach((language) => postingName(posting, language));
  const isClear = posting.city !== undefined || postingSetting(posting, postingByCode, "ja") === undefined;
  return isClear ? { name } : { name, setting: inEach((language) => postingSetting(posting, postingByCode, language) ?? "") };
}

function valueOf(place: PlaceId, when: PostingWhen, directory: Directory): ConditionValue {
  return { kind: "place", ...placeNamed(place, directory), when };
}

/** A place asked about one time only: both times find more. */
function atAnyTime({ ids, when }: PlaceChoice): WiderChoice<PlaceChoice>[] {
  return ids.length === 0 || when === "either" ? [] : [{ key: "when", value: { kind: "time", when }, choice: { ids, when: "either" } }];
}

/** Nobody from the one country, but perhaps from its region. */
function inTheRegion({ ids: [place, ...others], when }: PlaceChoice, directory: Directory): WiderChoice<PlaceChoice>[] {
  if (place === undefined || others.length > 0) return [];
  const region = directory.postings.find((posting) => placesAround(posting, directory.postingByCode).includes(place))?.region;
  if (region === undefined || place === regionPlace(region)) return [];
  return [
    { key: "region", value: valueOf(place, when, directory), wider: REGION_NAMES[region], choice: { ids: [regionPlace(region)], when } },
  ];
}

/** 任地・部署. */
export const places: Facet<PlaceChoice, readonly PlaceNode[]> = {
  parameters: ["place", "when"],
  read: ({ one, many }) => ({ ids: many("place").filter((place) => PLACE.test(place)), when: oneOf(WHENS, one("when"), "either") }),
  write: ({ ids, when }) => [...ids.map((place) => ["place", place] as const), ...(when === "either" ? [] : [["when", when] as const])],
  count: ({ ids }) => ids.length,
  clear: ({ when }) => ({ ids: [], when }),
  passing: ({ ids, when }, directory) => whoHave(columns(directory)(when), ids),
  options: ({ ids, when }, directory, counts) => placeTree(directory, ids, tally(columns(directory)(when), counts)),
  conditions: ({ ids, when }, directory) =>
    ids.map((place) => ({
      key: place,
      value: valueOf(place, when, directory),
      without: { ids: ids.filter((other) => other !== place), when },
    })),
  widen: (choice, directory) => [...atAnyTime(choice), ...inTheRegion(choice, directory)],
};
