import { aDepartment, aDirectory, aPosting } from "../../../domain/testing/builders";
import { postingChoices } from "./postingChoices";

const directory = aDirectory({
  postings: [
    aPosting({ id: 1, sort: 30 }),
    aPosting({ id: 2, code: "emb-old", name: { ja: "在ザイール日本国大使館", en: "" }, current: false, sort: 20 }),
    aDepartment({ id: 50 }),
    aDepartment({
      id: 51,
      code: "eur-gc",
      name: { ja: "総務課", en: "General Coordination Division" },
      kind: "division",
      parentCode: "eur",
      sort: 510,
    }),
  ],
});

describe("the postings that readers choose their own from", () => {
  it("stand by region in the order of the list, former ones as well, each department with its bureau", () => {
    expect(postingChoices(directory, "ja").map(({ label, postings }) => [label, postings.map((posting) => posting.label)])).toEqual([
      ["本省", ["欧州局", "総務課（欧州局）"]],
      ["アフリカ", ["在ザイール大使館", "在ケニア大使館"]],
    ]);
  });

  it("are named in the reader's language, where the list has it", () => {
    const [, africa] = postingChoices(directory, "en");
    expect(africa?.label).toBe("Africa");
    expect(africa?.postings.map(({ label }) => label)).toEqual(["在ザイール大使館", "Embassy of Japan in Kenya"]);
  });
});
