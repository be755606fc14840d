import { parseCareer } from "./career";

describe("reading career lines", () => {
  it("takes period, place, role and note", () => {
    expect(parseCareer("2013-04〜2016-03｜在タイ日本国大使館｜二等書記官｜領事を担当")).toEqual([
      { from: "2013-04", to: "2016-03", place: "在タイ日本国大使館", role: "二等書記官", note: "領事を担当" },
    ]);
  });

  it.each([
    ["2013-04〜2016-03", "2013-04", "2016-03"],
    ["2013-04~2016-03", "2013-04", "2016-03"],
    ["2013-04～2016-03", "2013-04", "2016-03"],
    ["2013-04 - 2016-03", "2013-04", "2016-03"],
    ["2013-04–2016-03", "2013-04", "2016-03"],
    ["2013-04-2016-03", "2013-04", "2016-03"],
    ["2013-2016", "2013", "2016"],
    ["2013年4月〜2016年3月", "2013-04", "2016-03"],
    ["2013年〜2016年", "2013", "2016"],
    ["2013/4〜2016.3", "2013-04", "2016-03"],
    ["２０１３年４月〜", "2013-04", undefined],
    ["2013-04〜現在", "2013-04", undefined],
    ["〜2016-03", undefined, "2016-03"],
    ["2018", "2018", "2018"],
    ["2018年7月", "2018-07", "2018-07"],
    ["", undefined, undefined],
  ])("reads the period %s", (written, from, to) => {
    expect(parseCareer(`${written}|在タイ大使館`)).toEqual([
      { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), place: "在タイ大使館" },
    ]);
  });

  it("keeps free text, and what is no period, as the place", () => {
    expect(parseCareer("入省後はずっと会計")).toEqual([{ place: "入省後はずっと会計" }]);
    expect(parseCareer("在タイ大使館｜二等書記官")).toEqual([{ place: "在タイ大使館", role: "二等書記官" }]);
    expect(parseCareer("2013-13〜2016-00｜在タイ大使館")).toEqual([{ place: "2013-13〜2016-00", role: "在タイ大使館" }]);
    expect(parseCareer("2013年4月 入省")).toEqual([{ place: "2013年4月 入省" }]);
  });

  it("takes lines of any ending, without blanks around, empty ones apart", () => {
    expect(parseCareer("  2013 ｜ 総務課 ｜ \r\n\r\n2014｜会計課\n｜｜\n2015｜\r人事課")).toEqual([
      { from: "2013", to: "2013", place: "総務課" },
      { from: "2014", to: "2014", place: "会計課" },
      { place: "人事課" },
    ]);
    expect(parseCareer("")).toEqual([]);
  });

  it("loses no word of a line with too many bars", () => {
    expect(parseCareer("2013｜総務課｜事務官｜文書｜｜庶務")[0]?.note).toBe("文書｜庶務");
  });
});
