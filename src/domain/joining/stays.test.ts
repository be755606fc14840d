import { aDepartment, aPosting } from "../testing/builders";
import { careerWith, staysIn } from "./stays";

const KENYA = aPosting();
const EUROPE = aDepartment();
const told = (posting: typeof KENYA, from: string, to: string) => ({ posting, from, to });

describe("the times that a career tells", () => {
  it("are those of the lines about a posting", () => {
    const career = "2013-04〜2016-03｜在ケニア日本国大使館｜二等書記官\n2018｜欧州局";
    expect(staysIn(career, [EUROPE, KENYA])).toEqual([
      { postingId: EUROPE.id, from: "2018", to: "2018" },
      { postingId: KENYA.id, from: "2013-04", to: "2016-03" },
    ]);
  });

  it("are empty where it says nothing of one", () => {
    expect(staysIn("休職", [KENYA])).toEqual([{ postingId: KENYA.id, from: "", to: "" }]);
  });

  it("are told of each stay once, where somebody was there twice", () => {
    expect(staysIn("2010〜2012｜在ケニア大使館\n2020〜｜在ケニア大使館", [KENYA, KENYA]).map(({ from }) => from)).toEqual(["2010", "2020"]);
  });
});

describe("a career with times", () => {
  it("begins with a line for each posting whose time is told", () => {
    expect(careerWith("", [told(KENYA, "2024", ""), told(EUROPE, "", "")], [])).toBe("2024〜｜在ケニア大使館");
  });

  it("keeps roles, notes and what is in no list", () => {
    const before = "2013-04〜2016-03｜在ケニア日本国大使館｜二等書記官｜領事を担当\n2016〜2017｜育児休業";
    expect(careerWith(before, [told(KENYA, "2013-04", "2017")], [])).toBe(
      "2013-04〜2017｜在ケニア日本国大使館｜二等書記官｜領事を担当\n2016〜2017｜育児休業",
    );
  });

  it("is the same text again where nothing was changed", () => {
    const before = "2018｜欧州局\n｜在ケニア大使館｜二等書記官\n入省後はずっと会計";
    const [europe, kenya] = staysIn(before, [EUROPE, KENYA]);
    const stays = [
      { ...europe, posting: EUROPE },
      { ...kenya, posting: KENYA },
    ].map(({ posting, from = "", to = "" }) => told(posting, from, to));
    expect(careerWith(before, stays, [])).toBe(before);
  });

  it("loses the line of a posting that was taken out, and no line that says more", () => {
    expect(careerWith("2018｜欧州局\n2019｜欧州局の勉強会", [], [EUROPE])).toBe("2019｜欧州局の勉強会");
  });

  it("leaves out a time that was taken back", () => {
    expect(careerWith("2013〜2016｜在ケニア大使館", [told(KENYA, "", "")], [])).toBe("在ケニア大使館");
  });
});
