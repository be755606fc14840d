import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { withEntryYear, yearsToChoose } from "./entryYearChoice";

describe("the range of years of joining", () => {
  it("is set one end at a time, and opened again without a trace", () => {
    expect(withEntryYear(NO_FILTERS, "entryFrom", 2005)).toEqual({ ...NO_FILTERS, entryFrom: 2005 });
    expect(withEntryYear({ ...NO_FILTERS, entryFrom: 2005 }, "entryTo", 2016)).toEqual({ ...NO_FILTERS, entryFrom: 2005, entryTo: 2016 });
    expect(withEntryYear({ ...NO_FILTERS, entryFrom: 2005, entryTo: 2016 }, "entryFrom", undefined)).toStrictEqual({ ...NO_FILTERS, entryTo: 2016 });
  });

  it("may be a single year", () => {
    expect(withEntryYear({ ...NO_FILTERS, entryFrom: 2005 }, "entryTo", 2005)).toEqual({ ...NO_FILTERS, entryFrom: 2005, entryTo: 2005 });
  });

  it("is turned round when it runs backwards", () => {
    expect(withEntryYear({ ...NO_FILTERS, entryTo: 2005 }, "entryFrom", 2016)).toEqual({ ...NO_FILTERS, entryFrom: 2005, entryTo: 2016 });
    expect(withEntryYear({ ...NO_FILTERS, entryFrom: 2016 }, "entryTo", 2005)).toEqual({ ...NO_FILTERS, entryFrom: 2005, entryTo: 2016 });
  });
});

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
