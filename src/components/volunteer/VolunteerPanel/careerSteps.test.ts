import type { DirectoryEntry } from "../../../domain/directory/directory";
import { aDepartment, aDirectory, aPosting, aVolunteer } from "../../../domain/testing/builders";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import type { CareerStep } from "./careerSteps";
import { careerSteps, entryStep } from "./careerSteps";

const POSTINGS = [
  aPosting({ id: 1 }),
  aDepartment({ id: 50 }),
  aDepartment({
    id: 51,
    code: "eur-1",
    name: { ja: "欧州第一課", en: "First European Division" },
    formerNames: ["西欧課"],
    kind: "division",
    parentCode: "eur",
  }),
  aDepartment({
    id: 52,
    code: "west",
    name: { ja: "西欧室", en: "Western Europe Office" },
    formerNames: ["ケニア室", "欧州第一課"],
    kind: "office",
  }),
];

function stepsOf(details: Partial<Volunteer>, language: "ja" | "en" = "ja"): CareerStep[] {
  const directory = aDirectory({ volunteers: [aVolunteer({ id: 1, ...details })], postings: POSTINGS });
  return careerSteps(directory.byId.get(1) as DirectoryEntry, directory.postings, language);
}

describe("the steps of a career", () => {
  it("run from the newest to the oldest, what has no time last, however they were written", () => {
    const steps = stepsOf({
      career: [
        { place: "海外旅行" },
        { from: "2013-04", to: "2016-03", place: "A" },
        { from: "2024-07", place: "D" },
        { from: "2016", to: "2018", place: "B" },
        { to: "2020", place: "C" },
      ],
    });
    expect(steps.map(({ place }) => place)).toEqual(["D", "C", "B", "A", "海外旅行"]);
    expect(steps.map(({ when }) => when)).toEqual([
      "令和6年（2024年）7月から",
      "令和2年（2020年）まで",
      "平成28年（2016年）〜平成30年（2018年）",
      "平成25年（2013年）4月〜平成28年（2016年）3月",
      "",
    ]);
  });

  it("mark as now only the newest, and only while it lasts", () => {
    expect(
      stepsOf({
        career: [
          { from: "2024", place: "A" },
          { from: "2020", place: "B" },
        ],
      }).map(({ now }) => now),
    ).toEqual([true, false]);
    expect(stepsOf({ career: [{ from: "2024", to: "2025", place: "A" }, { place: "B" }] }).map(({ now }) => now)).toEqual([false, false]);
    expect(stepsOf({ career: [{ place: "B" }] }).map(({ now }) => now)).toEqual([false]);
  });

  it("find the region of a posting by any name that people use for it", () => {
    const places = ["在ケニア日本国大使館", "在ケニア大使館", "在ｹﾆｱ大", "Embassy of Japan in Kenya"];
    const steps = stepsOf({ career: places.map((place, index) => ({ from: String(2020 - index), to: String(2020 - index), place })) });
    expect(steps.map(({ place, region }) => [place, region])).toEqual(places.map(() => ["在ケニア大使館", "af"]));
  });

  it("give the name at the time beside the name of today", () => {
    expect(stepsOf({ career: [{ place: "西欧課" }] })).toEqual([
      { now: false, when: "", place: "欧州第一課", formerly: "西欧課", region: "jp" },
    ]);
  });

  it("take a name that is in use today for the posting that bears it today", () => {
    expect(stepsOf({ career: [{ place: "欧州第一課" }] })).toEqual([{ now: false, when: "", place: "欧州第一課", region: "jp" }]);
  });

  it("keep what is no posting in the volunteer's own words, with role and note", () => {
    expect(stepsOf({ career: [{ from: "2017", to: "2017", place: "育児休業", role: "一人目", note: "一年" }] })).toEqual([
      { now: false, when: "平成29年（2017年）", place: "育児休業", role: "一人目", note: "一年" },
    ]);
  });

  it("come from the postings of the profile where the volunteer told no career", () => {
    const steps = stepsOf({ currentPostingId: 1, pastPostingIds: [51] }, "en");
    expect(steps).toEqual([
      { now: true, when: "", place: "Embassy of Japan in Kenya", region: "af" },
      { now: false, when: "", place: "First European Division", region: "jp" },
    ]);
  });

  it("leave out no posting of the profile that the volunteer did not tell, and tell none twice", () => {
    const steps = stepsOf({
      currentPostingId: 1,
      pastPostingIds: [51, 50, 1],
      career: [
        { from: "2019-06", to: "2021-05", place: "西欧課" },
        { from: "2015", to: "2016", place: "育児休業" },
      ],
    });
    expect(steps.map(({ place, now }) => [place, now])).toEqual([
      ["在ケニア大使館", true],
      ["欧州第一課", false],
      ["育児休業", false],
      ["欧州局", false],
    ]);
  });

  it("take a line that says more than the name of a posting for that posting", () => {
    expect(
      stepsOf({ pastPostingIds: [1], career: [{ from: "2015", to: "2016", place: "在ケニア大使館 領事班" }] }).map(({ place }) => place),
    ).toEqual(["在ケニア大使館 領事班"]);
  });

  it("have one present only, whatever the volunteer told", () => {
    expect(stepsOf({ currentPostingId: 1, career: [{ from: "2024", place: "育児休業" }] }).map(({ place, now }) => [place, now])).toEqual([
      ["在ケニア大使館", true],
      ["育児休業", false],
    ]);
    expect(
      stepsOf({ currentPostingId: 1, career: [{ from: "2024-07", place: "在ケニア大" }] }).map(({ place, now }) => [place, now]),
    ).toEqual([["在ケニア大使館", true]]);
  });

  it("are none where only the present is known, which stands above already", () => {
    expect(stepsOf({ currentPostingId: 1 })).toEqual([]);
  });
});

describe("the beginning of a career", () => {
  it("is the year of entry in both calendars, in a year of two eras the western one alone", () => {
    expect(entryStep(aVolunteer({ entryYear: 2013 }), "ja")).toEqual({ now: false, when: "平成25年（2013年）", place: "入省" });
    expect(entryStep(aVolunteer({ entryYear: 2019 }), "ja")?.when).toBe("2019年");
    expect(entryStep(aVolunteer({ entryYear: 2013 }), "en")).toMatchObject({ when: "2013", place: "Joined" });
  });

  it.each(["ja", "en"] as const)("is not told twice to readers of %s", (language) => {
    expect(entryStep(aVolunteer({ career: [{ from: "2013-04", to: "2013-04", place: "入省（経済局）" }] }), language)).toBeUndefined();
  });
});
