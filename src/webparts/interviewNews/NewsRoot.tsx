import * as React from "react";
import { InterviewNews } from "../../components/interviews/InterviewNews";
import { strings } from "../../components/interviews/strings";
import type { NewsConfiguration } from "../../domain/configuration/newsConfiguration";
import { NewsViewProvider } from "../../components/interviews/NewsView";
import { PageRoot } from "../../components/shared/PageRoot/PageRoot";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import type { HostContext } from "../../host/hostContext";
import type { ThemeAttributes } from "../../host/theme";

export interface NewsRootProps {
  readonly host: HostContext;
  readonly configuration: NewsConfiguration;
  readonly theme: ThemeAttributes;
  readonly repository: InterviewRepository;
}

/** The interview news as the editor arranged it. */
export function NewsRoot({ host, configuration: { directoryPageUrl, layout, count }, theme, repository }: NewsRootProps): React.ReactElement {
  const view = React.useMemo(() => ({ directoryPageUrl }), [directoryPageUrl]);
  return (
    <PageRoot host={host} theme={theme} brokenText={strings.Broken}>
      <NewsViewProvider value={view}>
        <InterviewNews repository={repository} layout={layout} count={count} />
      </NewsViewProvider>
    </PageRoot>
  );
}
