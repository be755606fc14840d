import { aDirectory, aPosting, aVolunteer, inPlaces } from "../../testing/builders";
import type { Directory } from "../directory";
import { NO_FILTERS } from "./filters";
import type { Filters } from "./filters";
import { similarTo } from "./similar";

const manaus = aPosting({ id: 1, code: "cg-manaus", country: { ja: "ブラジル", en: "Brazil" }, region: "la" });
const rio = aPosting({ id: 2, code: "cg-rio", country: { ja: "ブラジル", en: "Brazil" }, region: "la" });
const resting = aVolunteer({ id: 1, currentPostingId: 1, availability: "rest" });
const reachable: Filters = { ...NO_FILTERS, availability: ["open", "slow"] };

function similarIn(directory: Directory): Filters {
  const [entry] = directory.entries;
  if (entry === undefined) throw new Error("The directory has nobody.");
  return similarTo(entry, directory);
}
const withOthers = (posting: number, count: number): Directory =>
  aDirectory({
    postings: [manaus, rio],
    volunteers: [resting, ...Array.from({ length: count }, (_, index) => aVolunteer({ id: index + 2, pastPostingIds: [posting] }))],
  });

describe("colleagues of similar experience", () => {
  it("are those of the same posting where there are enough", () => {
    expect(similarIn(withOthers(1, 3))).toEqual({ ...reachable, places: inPlaces(["posting:cg-manaus"]) });
  });

  it("are looked for in the country where the posting has too few", () => {
    expect(similarIn(withOthers(2, 3))).toEqual({ ...reachable, places: inPlaces(["country:la/ブラジル"]) });
  });

  it("are the few of the region where there are no more", () => {
    expect(similarIn(withOthers(2, 1))).toEqual({ ...reachable, places: inPlaces(["region:la"]) });
  });

  it("are never those who rest, nor the person alone", () => {
    const directory = aDirectory({
      postings: [manaus],
      volunteers: [resting, aVolunteer({ id: 2, currentPostingId: 1, availability: "rest" })],
    });
    expect(similarIn(directory)).toEqual(reachable);
    expect(similarIn(aDirectory({ postings: [manaus], volunteers: [aVolunteer({ id: 1, currentPostingId: 1 })] }))).toEqual(reachable);
  });

  it("are everybody who can be asked, where a person names no posting", () => {
    expect(similarIn(aDirectory({ volunteers: [aVolunteer({ id: 1 })] }))).toEqual(reachable);
  });
});
