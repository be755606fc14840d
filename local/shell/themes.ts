import type { ITheme, IPalette } from "@fluentui/react/lib-commonjs/Theme";
import { createTheme } from "@fluentui/react/lib-commonjs/Theme";
import { EMPHASES } from "./canvas";
import type { Emphasis } from "./canvas";

export const THEME_NAMES = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

const light: Partial<IPalette> = {
  themeDarker: "#0c3549",
  themeDark: "#114763",
  themeDarkAlt: "#145575",
  themePrimary: "#165e83",
  themeSecondary: "#276e91",
  themeTertiary: "#5a96b4",
  themeLight: "#a3c7da",
  themeLighter: "#cce1eb",
  themeLighterAlt: "#f2f7fa",
};

const dark: Partial<IPalette> = {
  themeDarker: "#b2dbee",
  themeDark: "#98cfe8",
  themeDarkAlt: "#87c6e3",
  themePrimary: "#7cc0e0",
  themeSecondary: "#6da9c5",
  themeTertiary: "#4a7387",
  themeLight: "#253a43",
  themeLighter: "#1f2e36",
  themeLighterAlt: "#1b2328",
  black: "#ffffff",
  neutralDark: "#faf9f8",
  neutralPrimary: "#f3f2f1",
  neutralPrimaryAlt: "#dddbda",
  neutralSecondary: "#c8c6c4",
  neutralSecondaryAlt: "#a19f9d",
  neutralTertiary: "#979593",
  neutralTertiaryAlt: "#6b6967",
  neutralQuaternary: "#4d4b49",
  neutralQuaternaryAlt: "#464442",
  neutralLight: "#3d3b39",
  neutralLighter: "#2f2d2c",
  neutralLighterAlt: "#262523",
  white: "#1b1a19",
};

/** As Teams' high contrast: black, white, yellow and cyan only. */
const contrast: Partial<IPalette> = {
  themeDarker: "#ffff01",
  themeDark: "#ffff01",
  themeDarkAlt: "#ffff01",
  themePrimary: "#1aebff",
  themeSecondary: "#1aebff",
  themeTertiary: "#1aebff",
  themeLight: "#000000",
  themeLighter: "#000000",
  themeLighterAlt: "#000000",
  black: "#ffffff",
  neutralDark: "#ffffff",
  neutralPrimary: "#ffffff",
  neutralPrimaryAlt: "#ffffff",
  neutralSecondary: "#ffffff",
  neutralSecondaryAlt: "#ffffff",
  neutralTertiary: "#ffffff",
  neutralTertiaryAlt: "#ffffff",
  neutralQuaternary: "#ffffff",
  neutralQuaternaryAlt: "#ffffff",
  neutralLight: "#ffffff",
  neutralLighter: "#000000",
  neutralLighterAlt: "#000000",
  white: "#000000",
};

/** The site themes of the intranet, complete as SharePoint hands them to a web part: palette and semantic colours. */
const THEMES: Readonly<Record<ThemeName, ITheme>> = {
  light: createTheme({ palette: light }),
  dark: createTheme({ palette: dark, isInverted: true }),
  contrast: createTheme({ palette: contrast, isInverted: true }),
};

/** The theme on a ground that is a shade of its own background. */
function shaded({ palette, isInverted }: ITheme, ground: string): ITheme {
  return createTheme({
    palette: { ...palette, white: ground, neutralLighterAlt: palette.neutralLight, neutralLighter: palette.neutralLight },
    isInverted,
  });
}

/** The theme on its own accent colour: what was background is text. */
function reversed({ palette, isInverted }: ITheme): ITheme {
  const { white: text, themePrimary: ground, themeDark: raised, themeDarkAlt: edge } = palette;
  const accents: Partial<IPalette> = {
    themeDarker: text,
    themeDark: text,
    themeDarkAlt: text,
    themePrimary: text,
    themeSecondary: text,
    themeTertiary: text,
    themeLight: raised,
    themeLighter: raised,
    themeLighterAlt: raised,
  };
  const neutrals: Partial<IPalette> = {
    black: text,
    neutralDark: text,
    neutralPrimary: text,
    neutralPrimaryAlt: text,
    neutralSecondary: text,
    neutralSecondaryAlt: text,
    neutralTertiary: text,
    neutralTertiaryAlt: text,
    neutralQuaternary: edge,
    neutralQuaternaryAlt: edge,
    neutralLight: edge,
    neutralLighter: raised,
    neutralLighterAlt: raised,
    white: ground,
  };
  return createTheme({ palette: { ...palette, ...accents, ...neutrals }, semanticColors: { errorText: text }, isInverted: !isInverted });
}

/** Section backgrounds do not exist in high contrast. */
function onGround(name: ThemeName, emphasis: Emphasis): ITheme {
  const theme = THEMES[name];
  if (emphasis === 0 || name === "contrast") return theme;
  if (emphasis === 3) return reversed(theme);
  return shaded(theme, emphasis === 1 ? theme.palette.neutralLighter : theme.palette.themeLighter);
}

/**
 * The themes that web parts in a section are handed: SharePoint gives them a variant that goes with the section's background.
 *
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/guidance/supporting-section-backgrounds
 */
export const SECTION_THEMES: Readonly<Record<Emphasis, Readonly<Record<ThemeName, ITheme>>>> = {
  0: THEMES,
  1: variantsOn(1),
  2: variantsOn(2),
  3: variantsOn(3),
};

function variantsOn(emphasis: Emphasis): Readonly<Record<ThemeName, ITheme>> {
  return { light: onGround("light", emphasis), dark: onGround("dark", emphasis), contrast: onGround("contrast", emphasis) };
}

/** What the shell's own styles use inside a section. */
const SECTION_COLOURS = ["bodyBackground", "bodyText", "link", "errorText", "primaryButtonBackground", "primaryButtonText"] as const;

function slots(colours: object): string {
  return Object.entries(colours)
    .map(([slot, colour]) => `--shell-${slot}:${String(colour)}`)
    .join(";");
}

function sectionCss(name: ThemeName, emphasis: Emphasis): string {
  const { palette, semanticColors } = SECTION_THEMES[emphasis][name];
  return `[data-theme="${name}"] [data-emphasis="${emphasis}"]{${slots({ ...palette, ...Object.fromEntries(SECTION_COLOURS.map((slot) => [slot, semanticColors[slot]])) })}}`;
}

/**
 * The themes as custom properties of the page, switched by `data-theme` on the root and `data-emphasis` on a section.
 * They are prefixed: a web part that forgot to take over its theme must not look right by inheriting the page's.
 */
export function themesCss(): string {
  const pages = THEME_NAMES.map((name) => {
    const { palette, semanticColors, isInverted } = THEMES[name];
    return `[data-theme="${name}"]{color-scheme:${isInverted ? "dark" : "light"};${slots({ ...palette, ...semanticColors })}}`;
  });
  return [
    ...pages,
    ...THEME_NAMES.flatMap((name) => EMPHASES.filter((emphasis) => emphasis > 0).map((emphasis) => sectionCss(name, emphasis))),
  ].join("\n");
}
