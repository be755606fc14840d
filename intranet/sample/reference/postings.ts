import { departmentShortNames, missionShortNames } from "./shortNames";
import { cellValues } from "./referenceData";
import type { DepartmentRow, MissionRow, ReferenceData } from "./referenceData";

export type PlaceKind = "bureau" | "division" | "embassy" | "consulate" | "delegation" | "office";

/** A place where one can serve, with what the list holds about it and what careers need to know. */
export interface SamplePosting {
  /** Id of the list item. */
  readonly id: number;
  readonly code: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly nameEn: string;
  /** Name that is clear without its bureau: 大臣官房総務課. */
  readonly fullName: string;
  readonly shortNames: readonly string[];
  readonly formerNames: readonly string[];
  readonly region: string;
  readonly countryJa: string;
  readonly countryEn: string;
  readonly cityJa: string;
  readonly cityEn: string;
  readonly parentCode: string;
  readonly timeZone: string;
  /** The reform of 2025-08-01 gave it this name. */
  readonly reorganised: boolean;
  readonly sort: number;
}

/** The day of the reform; names before it live on in careers. */
export const REFORM_DAY = "2025-08-01";

const HEADQUARTERS = "本省";
const MISSION_SORT = 10_000;
const OFFICE_SORT = 20_000;
const KIND_OF_MISSION: Readonly<Record<string, PlaceKind>> = {
  embassy: "embassy",
  "consulate-general": "consulate",
  "permanent-mission": "delegation",
  "permanent-mission-concurrent": "delegation",
};
const DIVISION_LEVELS: readonly string[] = ["division", "office"];

function isDivision(row: DepartmentRow): boolean {
  return DIVISION_LEVELS.includes(row.level);
}

/** Former names without the notes that explain them. */
function formerNames(cell: string): string[] {
  return cellValues(cell).map((name) => name.replace(/（.*）$/u, ""));
}

function department(row: DepartmentRow, names: readonly string[]): Omit<SamplePosting, "id"> {
  const unique = names.filter((name) => name === row.name_ja).length === 1;
  return {
    code: row.id,
    kind: isDivision(row) ? "division" : "bureau",
    name: row.name_ja,
    nameEn: row.name_en,
    fullName: unique ? row.name_ja : row.bureau_ja + row.name_ja,
    shortNames: departmentShortNames(row, unique),
    formerNames: formerNames(row.former_names_ja),
    region: HEADQUARTERS,
    countryJa: "",
    countryEn: "",
    cityJa: "",
    cityEn: "",
    parentCode: row.parent_id,
    timeZone: "Asia/Tokyo",
    reorganised: row.status === "reorganised-2025-08",
    sort: Number(row.sort),
  };
}

function abroad(row: MissionRow, zones: ReadonlyMap<string, string>, sort: number): Omit<SamplePosting, "id"> {
  const timeZone = zones.get(row.id);
  if (timeZone === undefined) throw new Error(`${row.id} has no time zone. Add it to mission-timezones.csv or office-timezones.csv.`);
  return {
    code: row.id,
    kind: KIND_OF_MISSION[row.kind] ?? "office",
    name: row.name_ja,
    nameEn: row.name_en,
    fullName: row.name_ja,
    shortNames: missionShortNames(row),
    formerNames: [],
    region: row.region_ja,
    countryJa: row.country_ja,
    countryEn: row.country_en,
    cityJa: row.city_ja,
    cityEn: row.city_en,
    parentCode: "",
    timeZone,
    reorganised: false,
    sort,
  };
}

/** Every place of the reference data, departments first and parents before their children. */
export function samplePostings(data: ReferenceData): readonly SamplePosting[] {
  const names = data.departments.map(({ name_ja }) => name_ja);
  return [
    ...data.departments.map((row) => department(row, names)),
    ...data.missions.map((row, index) => abroad(row, data.timeZones, MISSION_SORT + index * 10)),
    ...data.offices.map((row, index) => abroad(row, data.timeZones, OFFICE_SORT + index * 10)),
  ].map((posting, index) => ({ id: index + 1, ...posting }));
}
