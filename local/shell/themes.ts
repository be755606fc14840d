import type { ITheme, IPalette } from "@fluentui/react/lib-commonjs/Theme";
import { createTheme } from "@fluentui/react/lib-commonjs/Theme";

export const THEME_NAMES = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

const light: Partial<IPalette> = {
  themeDarker: "#0c3549", themeDark: "#114763", themeDarkAlt: "#145575", themePrimary: "#165e83", themeSecondary: "#276e91",
  themeTertiary: "#5a96b4", themeLight: "#a3c7da", themeLighter: "#cce1eb", themeLighterAlt: "#f2f7fa",
};

const dark: Partial<IPalette> = {
  themeDarker: "#b2dbee", themeDark: "#98cfe8", themeDarkAlt: "#87c6e3", themePrimary: "#7cc0e0", themeSecondary: "#6da9c5",
  themeTertiary: "#4a7387", themeLight: "#253a43", themeLighter: "#1f2e36", themeLighterAlt: "#1b2328",
  black: "#ffffff", neutralDark: "#faf9f8", neutralPrimary: "#f3f2f1", neutralPrimaryAlt: "#dddbda", neutralSecondary: "#c8c6c4",
  neutralSecondaryAlt: "#a19f9d", neutralTertiary: "#979593", neutralTertiaryAlt: "#6b6967", neutralQuaternary: "#4d4b49",
  neutralQuaternaryAlt: "#464442", neutralLight: "#3d3b39", neutralLighter: "#2f2d2c", neutralLighterAlt: "#262523", white: "#1b1a19",
};

/** As Teams' high contrast: black, white, yellow and cyan only. */
const contrast: Partial<IPalette> = {
  themeDarker: "#ffff01", themeDark: "#ffff01", themeDarkAlt: "#ffff01", themePrimary: "#1aebff", themeSecondary: "#1aebff",
  themeTertiary: "#1aebff", themeLight: "#000000", themeLighter: "#000000", themeLighterAlt: "#000000",
  black: "#ffffff", neutralDark: "#ffffff", neutralPrimary: "#ffffff", neutralPrimaryAlt: "#ffffff", neutralSecondary: "#ffffff",
  neutralSecondaryAlt: "#ffffff", neutralTertiary: "#ffffff", neutralTertiaryAlt: "#ffffff", neutralQuaternary: "#ffffff",
  neutralQuaternaryAlt: "#ffffff", neutralLight: "#ffffff", neutralLighter: "#000000", neutralLighterAlt: "#000000", white: "#000000",
};

/** The site themes of the intranet, complete as SharePoint hands them to a web part: palette and semantic colours. */
export const THEMES: Readonly<Record<ThemeName, ITheme>> = {
  light: createTheme({ palette: light }),
  dark: createTheme({ palette: dark, isInverted: true }),
  contrast: createTheme({ palette: contrast, isInverted: true }),
};

/**
 * The themes as custom properties of the page, switched by `data-theme` on the root.
 * They are prefixed: a web part that forgot to take over its theme must not look right by inheriting the page's.
 */
export function themesCss(): string {
  return THEME_NAMES.map((name) => {
    const { palette, semanticColors, isInverted } = THEMES[name];
    const slots = Object.entries({ ...palette, ...semanticColors }).map(([slot, colour]) => `--shell-${slot}:${String(colour)}`);
    return `[data-theme="${name}"]{color-scheme:${isInverted ? "dark" : "light"};${slots.join(";")}}`;
  }).join("\n");
}
