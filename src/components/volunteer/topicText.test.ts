import { aTopic } from "../../domain/testing/builders";
import { topicText } from "./topicText";

describe("the text of a topic", () => {
  const birth = aTopic({ name: { ja: "妊娠・出産", en: "Pregnancy and childbirth" }, sensitive: true });

  it.each([
    ["ja", "家族帯同"],
    ["en", "Moving with the family"],
  ] as const)("is its name: in %s %s", (language, name) => expect(topicText(aTopic(), language)).toBe(name));

  it("offers to listen where the topic is sensitive, and never speaks about the person", () => {
    expect(topicText(birth, "ja")).toBe("妊娠・出産の話を聞けます");
  });

  it("is Japanese where nobody has translated it", () =>
    expect(topicText(aTopic({ name: { ja: "引越し", en: "" } }), "en")).toBe("引越し"));
});
