import type { IReadonlyTheme } from "@microsoft/sp-component-base";
import type * as React from "react";

/** Attributes of the root element `.ps`: the host's colours as custom properties, and what kind of ground they make. */
export interface ThemeAttributes {
  readonly style: React.CSSProperties;
  /** `color` when the ground is chromatic, as in a strong section. */
  readonly "data-inverted"?: "" | "color";
  /** Teams' high contrast. */
  readonly "data-contrast"?: "";
}

/** The slots that the style sheets read, by the name that Fluent UI gives them. */
const PALETTE = [
  "themeDarker",
  "themeDark",
  "themeDarkAlt",
  "themePrimary",
  "themeSecondary",
  "themeTertiary",
  "themeLight",
  "themeLighter",
  "themeLighterAlt",
  "neutralDark",
  "neutralPrimary",
  "neutralSecondary",
  "neutralTertiary",
  "neutralQuaternary",
  "neutralLight",
  "neutralLighter",
  "neutralLighterAlt",
  "white",
] as const;
const SEMANTIC = ["bodyBackground", "bodyText", "primaryButtonBackground", "primaryButtonBackgroundHovered", "primaryButtonText"] as const;

/** Fluent UI's light theme: what a page has that tells us nothing, for example an older host. */
const LIGHT: Readonly<Record<(typeof PALETTE)[number] | (typeof SEMANTIC)[number], string>> = {
  themeDarker: "#004578",
  themeDark: "#005a9e",
  themeDarkAlt: "#106ebe",
  themePrimary: "#0078d4",
  themeSecondary: "#2b88d8",
  themeTertiary: "#71afe5",
  themeLight: "#c7e0f4",
  themeLighter: "#deecf9",
  themeLighterAlt: "#eff6fc",
  neutralDark: "#201f1e",
  neutralPrimary: "#323130",
  neutralSecondary: "#605e5c",
  neutralTertiary: "#a19f9d",
  neutralQuaternary: "#d2d0ce",
  neutralLight: "#edebe9",
  neutralLighter: "#f3f2f1",
  neutralLighterAlt: "#faf9f8",
  white: "#ffffff",
  bodyBackground: "#ffffff",
  bodyText: "#323130",
  primaryButtonBackground: "#0078d4",
  primaryButtonBackgroundHovered: "#106ebe",
  primaryButtonText: "#ffffff",
};

function channels(color: string): readonly number[] {
  const hex = /^#([0-9a-f]{6})/i.exec(color)?.[1];
  return hex === undefined ? [0, 0, 0] : [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
}

/** Grey grounds differ little between their channels; a section in the theme's colour differs much. */
function isChromatic(color: string): boolean {
  const values = channels(color);
  return Math.max(...values) - Math.min(...values) > 40;
}

function isBlack(color: string): boolean {
  return channels(color).every((value) => value === 0) && color.startsWith("#");
}

/** Which of the toolkit's themes fits the page. */
export function cardTheme(attributes: ThemeAttributes): "light" | "dark" | "contrast" {
  if (attributes["data-contrast"] !== undefined) return "contrast";
  return attributes["data-inverted"] === undefined ? "light" : "dark";
}

/**
 * The host's theme for the root element of a web part. Section backgrounds and dark pages arrive as theme variants.
 *
 * @param theme - undefined where the host has none
 */
export function themeAttributes(theme: IReadonlyTheme | undefined): ThemeAttributes {
  const slots: Record<string, string> = {};
  for (const name of PALETTE) slots[`--${name}`] = theme?.palette?.[name] ?? LIGHT[name];
  for (const name of SEMANTIC) slots[`--${name}`] = theme?.semanticColors?.[name] ?? LIGHT[name];
  const ground = slots["--bodyBackground"] ?? LIGHT.bodyBackground;
  const style = slots as React.CSSProperties;
  if (theme?.isInverted !== true) return { style };
  return { style, "data-inverted": isChromatic(ground) ? "color" : "", ...(isBlack(ground) ? { "data-contrast": "" } : {}) };
}
