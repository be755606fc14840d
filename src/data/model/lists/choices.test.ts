import { codeOf } from "../fields/itemValues";
import { REGION_CHOICES } from "./choices";

test("a choice becomes its code, an unknown one none", () => {
  expect(codeOf(REGION_CHOICES, "アフリカ")).toBe("af");
  expect(codeOf(REGION_CHOICES, "南極")).toBeUndefined();
  expect(codeOf(REGION_CHOICES, undefined)).toBeUndefined();
});
