import * as React from "react";
import { InterviewNews } from "../../components/interviews/InterviewNews";
import { strings } from "../../components/interviews/strings";
import type { NewsConfiguration } from "../../domain/configuration/newsConfiguration";
import { NewsViewProvider } from "../../components/interviews/NewsView";
import type { ReadSpeaker } from "../../components/interviews/NewsView";
import { PageRoot } from "../../components/shared/PageRoot/PageRoot";
import { DirectoryViewProvider } from "../../components/volunteer/DirectoryView";
import type { DirectoryView } from "../../components/volunteer/DirectoryView";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import { defaultTexts } from "../../domain/configuration/directoryTexts";
import { starters } from "../../domain/contact/starters";
import type { HostContext } from "../../host/hostContext";
import type { ThemeAttributes } from "../../host/theme";

export interface NewsRootProps {
  readonly host: HostContext;
  readonly configuration: NewsConfiguration;
  readonly theme: ThemeAttributes;
  readonly repository: InterviewRepository;
  readonly readSpeaker: ReadSpeaker;
  /** The web part's own context, for the person cards of speakers. */
  readonly graph: NonNullable<DirectoryView["personCard"]>["context"];
}

/** How speakers are reached, with the texts that every directory begins with: an editor's own belong to the directory. */
function useUsualView({ language, reader }: HostContext, graph: NewsRootProps["graph"]): DirectoryView {
  return React.useMemo(() => {
    const texts = defaultTexts(language);
    return {
      texts,
      startersFor: (volunteer) => starters(volunteer, reader.name, language, texts.starters),
      personCard: { kind: "mgt", context: graph },
    };
  }, [language, reader.name, graph]);
}

/** The interview news as the editor arranged it. */
export function NewsRoot({
  host,
  configuration: { directoryPageUrl, layout, count },
  theme,
  repository,
  readSpeaker,
  graph,
}: NewsRootProps): React.ReactElement {
  const view = React.useMemo(() => ({ directoryPageUrl, readSpeaker }), [directoryPageUrl, readSpeaker]);
  return (
    <PageRoot host={host} theme={theme} brokenText={strings.Broken}>
      <DirectoryViewProvider value={useUsualView(host, graph)}>
        <NewsViewProvider value={view}>
          <InterviewNews repository={repository} layout={layout} count={count} />
        </NewsViewProvider>
      </DirectoryViewProvider>
    </PageRoot>
  );
}
