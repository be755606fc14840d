import { aDepartment, aDirectory, aPosting, aTopic, aVolunteer } from "../testing/builders";

describe("the directory", () => {
  it("joins volunteers with their postings and topics", () => {
    const { byId } = aDirectory({
      volunteers: [aVolunteer({ id: 7, currentPostingId: 1, pastPostingIds: [50], topicIds: [1] })],
      postings: [aPosting({ id: 1 }), aDepartment({ id: 50 })],
      topics: [aTopic({ id: 1 })],
    });
    const entry = byId.get(7);
    expect(entry?.now?.code).toBe("emb-ke");
    expect(entry?.past.map(({ code }) => code)).toEqual(["eur"]);
    expect(entry?.topics.map(({ code }) => code)).toEqual(["fam-together"]);
  });

  it("leaves out ids that lead nowhere, and takes a repeated one once", () => {
    const [entry] = aDirectory({
      volunteers: [aVolunteer({ currentPostingId: 9, pastPostingIds: [1, 8, 1], topicIds: [7] })],
      postings: [aPosting({ id: 1 })],
    }).entries;
    expect(entry).not.toHaveProperty("now");
    expect(entry?.past).toHaveLength(1);
    expect(entry?.topics).toEqual([]);
  });

  it("knows every place around a posting, now, before and either", () => {
    const [entry] = aDirectory({
      volunteers: [aVolunteer({ currentPostingId: 1, pastPostingIds: [52] })],
      postings: [
        aPosting({ id: 1 }),
        aDepartment({ id: 50, code: "eur" }),
        aDepartment({ id: 51, code: "eur-1", parentCode: "eur" }),
        aDepartment({ id: 52, code: "eur-1-office", parentCode: "eur-1" }),
      ],
    }).entries;
    expect(entry?.places.now).toEqual(["posting:emb-ke", "country:af/ケニア", "region:af"]);
    expect(entry?.places.past).toEqual(["posting:eur-1-office", "posting:eur-1", "posting:eur", "region:jp"]);
    expect(entry?.places.either).toEqual([...(entry?.places.now ?? []), ...(entry?.places.past ?? [])]);
  });

  it("survives departments that are each other's parent", () => {
    const [entry] = aDirectory({
      volunteers: [aVolunteer({ currentPostingId: 1 })],
      postings: [aDepartment({ id: 1, code: "a", parentCode: "b" }), aDepartment({ id: 2, code: "b", parentCode: "a" })],
    }).entries;
    expect(entry?.places.now).toEqual(["posting:a", "posting:b", "region:jp"]);
  });

  it("keeps a profile findable whose year of entry no calendar knows", () => {
    const [entry] = aDirectory({ volunteers: [aVolunteer({ entryYear: 13, message: "こんにちは" })] }).entries;
    expect(entry?.words.written).toContain("こんにちは");
  });
});
