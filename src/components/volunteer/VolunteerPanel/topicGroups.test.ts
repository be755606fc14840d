import { aTopic } from "../../../domain/testing/builders";
import { topicGroups } from "./topicGroups";

const school = aTopic({
  id: 3,
  code: "edu-school",
  name: { ja: "学校の選び方", en: "Choosing a school" },
  group: { ja: "子女教育", en: "Education" },
  groupCode: "education",
  sort: 5,
});
const family = aTopic({ id: 1, sort: 20 });
const single = aTopic({ id: 4, code: "fam-single", name: { ja: "単身赴任", en: "" }, sort: 10 });
const birth = aTopic({ id: 2, code: "fam-birth", name: { ja: "妊娠・出産", en: "Pregnancy and childbirth" }, sensitive: true, sort: 1 });

describe("topics of a profile", () => {
  it("stand under their groups in the order of the list, the sensitive ones last under an offer to listen", () => {
    expect(topicGroups([birth, family, school, single], "ja", "話を聞けます")).toEqual([
      { key: "education", title: "子女教育", names: ["学校の選び方"] },
      { key: "family", title: "家族・ライフイベント", names: ["単身赴任", "家族帯同"] },
      { key: "", title: "話を聞けます", names: ["妊娠・出産"] },
    ]);
  });

  it("fall back to Japanese where nobody has translated them", () => {
    expect(topicGroups([family, single], "en", "Happy to listen")).toEqual([
      { key: "family", title: "Family and life events", names: ["単身赴任", "Moving with the family"] },
    ]);
  });
});
