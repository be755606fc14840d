import { aDepartment, aPosting } from "../testing/builders";
import { regionStones } from "./regionStones";

describe("the stones of a career", () => {
  it("show each region once, in the order of the map", () => {
    expect(regionStones(aPosting({ region: "as" }), [aPosting({ region: "af" }), aDepartment(), aPosting({ region: "af" })])).toEqual({
      now: "as",
      past: ["jp", "af"],
    });
  });

  it("show a return to a region as both", () => {
    expect(regionStones(aPosting({ region: "eu" }), [aPosting({ region: "eu" })])).toEqual({ now: "eu", past: ["eu"] });
  });

  it("show nothing for nothing", () => expect(regionStones(undefined, [])).toEqual({ past: [] }));
});
