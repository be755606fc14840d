import type { IReadonlyTheme } from "@microsoft/sp-component-base";
import * as React from "react";
import { ErrorBoundary } from "../../components/shared/ErrorBoundary/ErrorBoundary";
import { InterviewNews } from "../../components/interviews/InterviewNews";
import { strings } from "../../components/interviews/newsStrings";
import type { NewsSettings } from "../../components/interviews/newsSettings";
import { NewsViewProvider } from "../../components/interviews/NewsView";
import "../../components/shared/theme/tokens.css";
import "../../components/shared/theme/base.css";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import type { HostContext } from "../../host/hostContext";
import { themeAttributes } from "../../host/theme";
import { useNow } from "../../host/browser/useNow";

export interface NewsRootProps {
  readonly host: HostContext;
  readonly settings: NewsSettings;
  readonly theme: IReadonlyTheme | undefined;
  readonly repository: InterviewRepository;
}

/** The interview news in the colours of the host. */
export function NewsRoot({ host, settings, theme, repository }: NewsRootProps): React.ReactElement {
  const now = useNow();
  const { language, isEditor, teams } = host;
  const { directoryPageUrl, layout, count } = settings;
  return (
    <div className="ps" {...themeAttributes(theme)}>
      <ErrorBoundary text={strings.Broken}>
        <NewsViewProvider value={{ language, now, isEditor, directoryPageUrl, openLink: teams?.openLink }}>
          <InterviewNews repository={repository} layout={layout} count={count} />
        </NewsViewProvider>
      </ErrorBoundary>
    </div>
  );
}
