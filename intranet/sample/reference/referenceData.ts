import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { projectRoot } from "../../project/projectRoot";

/** A row of a reference file by its column names; an empty cell is an empty text. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

export type MissionRow = Row<
  "id" | "name_ja" | "name_en" | "country_ja" | "country_en" | "region_ja" | "region_en" | "city_ja" | "city_en" | "kind"
>;
export type TimeZoneRow = Row<"id" | "tz">;
export type DepartmentRow = Row<"id" | "bureau_ja" | "name_ja" | "name_en" | "level" | "parent_id" | "former_names_ja" | "status" | "sort">;
export type TopicRow = Row<
  "id" | "group_id" | "group_ja" | "group_en" | "name_ja" | "name_en" | "synonyms_ja" | "teams_channel_ja" | "sensitive" | "sort"
>;
export type RankRow = Row<"id" | "name_ja">;

/** The reference data of `data/` that the sample is made of, in the order of the files. */
export interface ReferenceData {
  readonly missions: readonly MissionRow[];
  readonly offices: readonly MissionRow[];
  readonly departments: readonly DepartmentRow[];
  readonly topics: readonly TopicRow[];
  readonly ranks: readonly RankRow[];
  /** IANA zone by id of mission or office. */
  readonly timeZones: ReadonlyMap<string, string>;
}

/**
 * The rows of a file of `data/`.
 *
 * @throws when the file is missing or is not CSV
 */
export function rows<T extends Row<string>>(file: string): T[] {
  return parse(readFileSync(join(projectRoot(), "data", file)), { bom: true, columns: true }) as T[];
}

/** Reads the reference data that the sample is made of. */
export function readReferenceData(): ReferenceData {
  const zones = [...rows<TimeZoneRow>("mission-timezones.csv"), ...rows<TimeZoneRow>("office-timezones.csv")];
  return {
    missions: rows("missions.csv"),
    offices: rows("offices-supplementary.csv"),
    departments: rows("departments.csv"),
    topics: rows("topics.csv"),
    ranks: rows("ranks.csv"),
    timeZones: new Map(zones.map(({ id, tz }) => [id, tz])),
  };
}

/** The values of a cell that holds several. */
export function cellValues(cell: string): string[] {
  return cell
    .split("；")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
