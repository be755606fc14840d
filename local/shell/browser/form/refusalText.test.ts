import { Refusal } from "../sharePoint/client";
import { refusalText } from "./refusalText";
import { wordsIn } from "./words";

const ja = wordsIn("ja");

test.each([
  [new Refusal(0, "", "TypeError: Failed to fetch"), ja.refusal.offline],
  [new Refusal(403, "-2147024891", "Access denied."), ja.refusal.denied],
  [new Refusal(404, "-2130575338", "Item does not exist."), ja.refusal.gone],
  [new Refusal(500, "-2147024860", "The attempted operation is prohibited"), ja.refusal.threshold],
  [new Refusal(503, "", "busy"), ja.refusal.busy],
])("%s is put into plain words without SharePoint's", (refusal, text) => {
  expect(refusalText(refusal, ja)).toBe(text);
});

test("where SharePoint's own words say more, they follow", () => {
  expect(refusalText(new Refusal(500, "-2130575169", "The field Person must be unique."), ja)).toBe(
    `${ja.refusal.duplicate} (The field Person must be unique.)`,
  );
  expect(refusalText(new Refusal(400, "-1", "The property 'X' does not exist."), ja)).toBe(
    `${ja.refusal.other} (The property 'X' does not exist.)`,
  );
});
