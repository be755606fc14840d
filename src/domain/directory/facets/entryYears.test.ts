import { yearRange } from "./entryYears";

describe("the range of years of joining", () => {
  it("is set one end at a time, and opened again without a trace", () => {
    expect(yearRange(2005, undefined)).toStrictEqual({ from: 2005 });
    expect(yearRange(2005, 2016)).toStrictEqual({ from: 2005, to: 2016 });
    expect(yearRange(undefined, 2016)).toStrictEqual({ to: 2016 });
    expect(yearRange(undefined, undefined)).toStrictEqual({});
  });

  it("may be a single year", () => expect(yearRange(2005, 2005)).toStrictEqual({ from: 2005, to: 2005 }));

  it("is turned round when it runs backwards", () => expect(yearRange(2016, 2005)).toStrictEqual({ from: 2005, to: 2016 }));
});
