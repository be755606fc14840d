import "../../../test/readInEnglish";
import { aTopic } from "../../domain/testing/builders";
import { AVAILABILITY_NAMES } from "./availabilityNames";
import { entryText, shortEntryText } from "./entryText";
import { topicText } from "./topicText";

describe("in English", () => {
  it("an entry is told in one calendar", () => {
    expect(entryText({ entryYear: 2013, entryMonth: 4 }, "en")).toBe("Joined in 2013");
    expect(shortEntryText({ entryYear: 2013, entryMonth: 4 }, "en")).toBe("Joined in 2013");
  });

  it("a sensitive topic is an offer to listen", () => {
    expect(topicText(aTopic({ name: { ja: "妊娠・出産", en: "Pregnancy and childbirth" }, sensitive: true }), "en")).toBe(
      "Happy to listen: Pregnancy and childbirth",
    );
  });

  it("volunteers say whether it is a good time to write", () => {
    expect(AVAILABILITY_NAMES).toEqual({ open: "Happy to talk", slow: "Replies take a while", rest: "Taking a break" });
  });
});
