import { aPosting } from "../testing/builders";
import { presentSince } from "./presentPosting";

const kenya = aPosting();
const line = { from: "2024-04", place: "在ケニア日本国大使館" };

describe("since when somebody has been where they are", () => {
  it("is told by the line of the career that lasts, whichever name of the posting it has", () => {
    expect(presentSince([{ from: "2019-04", to: "2024-03", place: "欧州局" }, line], kenya)).toBe("2024-04");
    expect(presentSince([{ ...line, place: "在ケニア大使館 領事班" }], kenya)).toBe("2024-04");
    expect(presentSince([{ ...line, place: "Embassy of Japan in Kenya" }], kenya)).toBe("2024-04");
  });

  it("is the latest of several, as of somebody who came back", () => {
    expect(presentSince([{ ...line, from: "2009" }, line], kenya)).toBe("2024-04");
  });

  it("is not told by a line that has ended, has no beginning or is about somewhere else", () => {
    const { place } = line;
    expect(presentSince([{ ...line, to: "2026-03" }, { place }, { from: "2024-04", place: "育児休業" }], kenya)).toBeUndefined();
    expect(presentSince([], kenya)).toBeUndefined();
  });
});
