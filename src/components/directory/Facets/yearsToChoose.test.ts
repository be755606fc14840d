import { yearsToChoose } from "./yearsToChoose";

describe("the years to choose from", () => {
  const years = { min: 2011, max: 2013, histogram: [2011, 2012, 2013].map((year) => ({ year, count: 1 })) };

  it("are those of the directory, latest first", () => {
    expect(yearsToChoose(years, undefined)).toEqual([2013, 2012, 2011]);
    expect(yearsToChoose(years, 2012)).toEqual([2013, 2012, 2011]);
  });

  it("include a year from a link that nobody joined in", () => {
    expect(yearsToChoose(years, 1990)).toEqual([2013, 2012, 2011, 1990]);
  });
});
