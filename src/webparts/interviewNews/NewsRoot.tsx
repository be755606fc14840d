import * as React from "react";
import { InterviewNews } from "../../components/interviews/InterviewNews";
import { strings } from "../../components/interviews/strings";
import { NewsViewProvider } from "../../components/interviews/NewsView";
import type { ReadSpeaker } from "../../components/interviews/NewsView";
import { PageRoot } from "../../components/shared/PageRoot/PageRoot";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import { defaultTexts } from "../../domain/configuration/directoryTexts";
import type { NewsConfiguration } from "../../domain/configuration/newsConfiguration";
import type { HostContext } from "../../host/hostContext";
import type { ThemeAttributes } from "../../host/theme";
import { ConfiguredContact } from "../shared/ConfiguredContact";
import type { ConfiguredContactProps } from "../shared/ConfiguredContact";

export interface NewsRootProps {
  readonly host: HostContext;
  readonly configuration: NewsConfiguration;
  readonly theme: ThemeAttributes;
  readonly repository: InterviewRepository;
  readonly readSpeaker: ReadSpeaker;
  /** The web part's own context, for the person cards of speakers. */
  readonly graph: ConfiguredContactProps["graph"];
}

/** The interview news as the editor arranged it. Messages to speakers begin as in every directory: an editor's own texts belong to the directory. */
export function NewsRoot({ host, configuration, theme, repository, readSpeaker, graph }: NewsRootProps): React.ReactElement {
  const { directoryPageUrl, confirmedWithinMonths, layout, count } = configuration;
  const view = React.useMemo(
    () => ({ directoryPageUrl, confirmedWithinMonths, readSpeaker }),
    [directoryPageUrl, confirmedWithinMonths, readSpeaker],
  );
  const texts = React.useMemo(() => defaultTexts(host.language), [host.language]);
  return (
    <PageRoot host={host} theme={theme} brokenText={strings.Broken}>
      <ConfiguredContact host={host} configuration={configuration} texts={texts} graph={graph}>
        <NewsViewProvider value={view}>
          <InterviewNews repository={repository} layout={layout} count={count} />
        </NewsViewProvider>
      </ConfiguredContact>
    </PageRoot>
  );
}
