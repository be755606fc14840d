import { anInterview } from "../testing/builders";
import type { Interview } from "./interview";
import { isNew, orderInterviews } from "./interviewOrder";

const now = new Date("2026-11-22T03:00:00Z");
const ids = (interviews: readonly Interview[]): number[] => orderInterviews(interviews, now).map(({ id }) => id);

describe("the order of interviews", () => {
  it("puts pinned ones first, then the newest, and changes nothing in the given list", () => {
    const given = [
      anInterview({ id: 1, publishedAt: "2026-11-01T00:00:00Z" }),
      anInterview({ id: 2, publishedAt: "2026-11-20T00:00:00Z" }),
      anInterview({ id: 3, publishedAt: "2026-01-01T00:00:00Z", pinnedUntil: "2026-12-31" }),
      anInterview({ id: 4, publishedAt: "2026-02-01T00:00:00Z", pinnedUntil: "2026-12-31" }),
    ];
    expect(ids(given)).toEqual([4, 3, 2, 1]);
    expect(given.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it("keeps a pin to the end of its day in Tokyo", () => {
    const old = anInterview({ id: 1, publishedAt: "2026-01-01T00:00:00Z" });
    const fresh = anInterview({ id: 2 });
    expect(ids([fresh, { ...old, pinnedUntil: "2026-11-22" }])).toEqual([1, 2]);
    expect(ids([fresh, { ...old, pinnedUntil: "2026-11-21" }])).toEqual([2, 1]);
    const afterMidnight = new Date("2026-11-22T15:30:00Z");
    expect(orderInterviews([fresh, { ...old, pinnedUntil: "2026-11-22" }], afterMidnight)[0]?.id).toBe(2);
  });
});

describe("the mark of a new interview", () => {
  it.each([
    ["2026-11-22T03:00:00Z", true],
    ["2026-11-08T03:00:01Z", true],
    ["2026-11-08T03:00:00Z", false],
    ["2026-11-23T00:00:00Z", false],
    ["broken", false],
  ])("published %s: %s", (publishedAt, fresh) => expect(isNew(anInterview({ publishedAt }), now)).toBe(fresh));
});
