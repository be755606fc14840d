import * as React from "react";
import { useNow } from "../../../host/browser/useNow";
import type { HostContext } from "../../../host/hostContext";
import type { ThemeAttributes } from "../../../host/theme";
import { ErrorBoundary } from "../ErrorBoundary/ErrorBoundary";
import { PageThemeProvider } from "./PageTheme";
import { PageViewProvider } from "./PageView";
import type { PageView } from "./PageView";
import "../theme/tokens.css";
import "../theme/base.css";

export interface PageRootProps {
  readonly host: Pick<HostContext, "language" | "isEditor" | "teams">;
  readonly theme: ThemeAttributes;
  /** Said where the content cannot be shown. */
  readonly brokenText: string;
  readonly children: React.ReactNode;
}

function usePage({ language, isEditor, teams }: PageRootProps["host"]): PageView {
  const now = useNow();
  return React.useMemo(
    () => ({
      language,
      now,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      isEditor,
      ...(teams === undefined ? {} : { teams }),
    }),
    [language, now, isEditor, teams],
  );
}

/** The root of what a web part shows: the reader's language, the colours of the host, and a sentence instead of a blank where something breaks. */
export function PageRoot({ host, theme, brokenText, children }: PageRootProps): React.ReactElement {
  return (
    <div className="ps" lang={host.language} {...theme}>
      <ErrorBoundary instead={() => <p role="alert">{brokenText}</p>}>
        <PageThemeProvider value={theme}>
          <PageViewProvider value={usePage(host)}>{children}</PageViewProvider>
        </PageThemeProvider>
      </ErrorBoundary>
    </div>
  );
}
