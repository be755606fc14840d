import { aTopic } from "../testing/builders";
import { topicLabel, topicLabels } from "./topicLabel";

describe("the label of a topic", () => {
  const birth = aTopic({ name: { ja: "妊娠・出産", en: "Pregnancy and childbirth" }, sensitive: true });

  it("is its name", () => expect(topicLabels(aTopic())).toEqual({ ja: "家族帯同", en: "Moving with the family" }));

  it("offers to listen where the topic is sensitive, and never speaks about the person", () => {
    expect(topicLabels(birth)).toEqual({ ja: "妊娠・出産の話を聞けます", en: "Happy to listen: Pregnancy and childbirth" });
  });

  it("is Japanese where nobody has translated it", () => expect(topicLabel(aTopic({ name: { ja: "引越し", en: "" } }), "en")).toBe("引越し"));
});
