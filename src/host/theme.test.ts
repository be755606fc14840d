import type { IReadonlyTheme } from "@microsoft/sp-component-base";
import { cardTheme, themeAttributes } from "./theme";

const theme = (ground: string, isInverted: boolean): IReadonlyTheme =>
  ({ isInverted, semanticColors: { bodyBackground: ground } }) as unknown as IReadonlyTheme;

describe("the host's theme", () => {
  test("gives its colours to the style sheets under their own names", () => {
    expect(themeAttributes(theme("#faf9f8", false)).style).toMatchObject({ "--bodyBackground": "#faf9f8" });
  });

  test("falls back to the light theme where the host tells nothing", () => {
    const attributes = themeAttributes(undefined);
    expect(attributes.style).toMatchObject({ "--bodyText": "#323130" });
    expect(attributes["data-inverted"]).toBeUndefined();
    expect(cardTheme(attributes)).toBe("light");
  });

  test.each([
    ["#1b1a19", "", undefined, "dark"],
    ["#165e83", "color", undefined, "dark"],
    ["#000000", "", "", "contrast"],
  ])("an inverted ground of %s is told apart", (ground, inverted, contrast, card) => {
    const attributes = themeAttributes(theme(ground, true));
    expect(attributes["data-inverted"]).toBe(inverted);
    expect(attributes["data-contrast"]).toBe(contrast);
    expect(cardTheme(attributes)).toBe(card);
  });
});
