import { aPosting } from "../../testing/builders";
import { describedSeeker, parseSelfDescription, saysNothing } from "./selfDescription";

const KENYA = aPosting();
const byCode = new Map([[KENYA.code, KENYA]]);

describe("what readers say about themselves", () => {
  it("comes back as it was kept", () => {
    const self = { posting: "emb-ke", jobType: "専門職", entryYear: 2013 };
    expect(parseSelfDescription(JSON.stringify(self))).toEqual(self);
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["a text", '"emb-ke"'],
    ["null", "null"],
    ["a list", "[1,2]"],
    ["empty texts", '{"posting":"","jobType":""}'],
    ["values of another kind", '{"posting":{"code":"emb-ke"},"jobType":7,"entryYear":"2013"}'],
    ["a year that cannot be", '{"entryYear":99999}'],
    ["half a year", '{"entryYear":2013.5}'],
    ["an endless text", JSON.stringify({ posting: "x".repeat(101) })],
    ["other things", '{"__proto__":{"posting":"emb-ke"}}'],
  ])("is nothing where %s was kept", (_what, kept) => {
    const self = parseSelfDescription(kept);
    expect(self).toEqual({});
    expect(self.posting).toBeUndefined();
    expect(saysNothing(self)).toBe(true);
  });

  it("keeps what is sound beside what is not", () => {
    expect(parseSelfDescription('{"posting":1,"entryYear":2013}')).toEqual({ entryYear: 2013 });
  });

  it("makes them a seeker with the posting of the list", () => {
    expect(describedSeeker({ posting: "emb-ke", entryYear: 2013 }, byCode)).toEqual({ postings: [KENYA], entryYear: 2013 });
  });

  it("says nothing of a posting that the list does not hold any more", () => {
    expect(describedSeeker({ posting: "emb-xx", jobType: "専門職" }, byCode)).toEqual({ postings: [], jobType: "専門職" });
  });
});
