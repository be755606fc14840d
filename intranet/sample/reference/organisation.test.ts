import { JOB_TYPES } from "../../../src/domain/organisation/jobTypes";
import { LANGUAGES } from "../../../src/domain/organisation/languages";
import { TRACKS } from "../career/tracks";
import { LANGUAGE_PLACES, MAJOR_LANGUAGES } from "../career/languagePlaces";
import { rows } from "./referenceData";
import type { Row } from "./referenceData";

/** Profiles say no more than 選考採用: whether somebody has a disability is nobody's business. */
const UNSAID = "（障害者選考を含む）";

describe("the organisation's terms in the product", () => {
  it("are the job types of the reference data, with their names of the past, in its order", () => {
    const facts = rows<Row<"name_ja" | "name_en" | "former_names_ja">>("job-types.csv");
    const called = (cell: string): string[] => cell.split("・").filter((name) => name !== "");
    expect(JOB_TYPES).toEqual(
      facts.map((row) => ({ name: { ja: row.name_ja.replace(UNSAID, ""), en: row.name_en }, alsoCalled: called(row.former_names_ja) })),
    );
  });

  it("are the languages of the reference data, in its order", () => {
    expect(LANGUAGES).toEqual(rows<Row<"name_ja" | "name_en">>("languages.csv").map((row) => ({ ja: row.name_ja, en: row.name_en })));
  });

  it("are those of the sample", () => {
    expect(TRACKS.map(({ jobType }) => jobType)).toEqual(JOB_TYPES.map(({ name }) => name.ja));
    expect(Object.keys(LANGUAGE_PLACES)).toEqual(LANGUAGES.map(({ ja }) => ja));
    expect(Object.keys(LANGUAGE_PLACES)).toEqual(expect.arrayContaining([...MAJOR_LANGUAGES]));
  });
});
