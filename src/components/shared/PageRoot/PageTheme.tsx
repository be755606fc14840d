import * as React from "react";
import type { ThemeAttributes } from "../../../host/theme";

const PageThemeContext = React.createContext<ThemeAttributes>({ style: {} });

export const PageThemeProvider = PageThemeContext.Provider;

/** The colours of the host, for what is drawn outside the web part's root. */
export function usePageTheme(): ThemeAttributes {
  return React.useContext(PageThemeContext);
}
