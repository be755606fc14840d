import * as React from "react";
import { Directory } from "../../components/directory/Directory/Directory";
import type { DirectoryProps } from "../../components/directory/Directory/Directory";
import { DirectoryTeaser } from "../../components/directory/Directory/DirectoryTeaser";
import { ErrorBoundary } from "../../components/shared/ErrorBoundary/ErrorBoundary";
import { strings } from "../../components/shared/strings";
import { ViewProvider } from "../../components/shared/view/ViewContext";
import type { View } from "../../components/shared/view/ViewContext";
import type { DirectoryConfiguration } from "../../domain/configuration/directoryConfiguration";
import { starters } from "../../domain/contact/starters";
import type { HostContext } from "../../host/hostContext";
import { cardTheme } from "../../host/theme";
import type { ThemeAttributes } from "../../host/theme";
import { useNow } from "../../host/browser/useNow";
import { PersonPhotos } from "../../people/photos/PersonPhotos";
import { PersonPresence } from "../../people/presence/PersonPresence";
import "../../components/shared/theme/tokens.css";
import "../../components/shared/theme/base.css";

export interface VolunteerDirectoryProps extends Pick<DirectoryProps, "repository" | "interviews" | "instanceId" | "addressPrefix"> {
  readonly host: HostContext;
  readonly configuration: DirectoryConfiguration;
  readonly theme: ThemeAttributes;
  /** The web part's own context, for the person card and presence. */
  readonly graph: NonNullable<DirectoryProps["panel"]["personCard"]>["context"];
  readonly setUp: NonNullable<DirectoryProps["setUp"]>;
}

function useDirectoryView({ language, reader, teams }: HostContext, { texts, teamsHost, mailHost }: DirectoryConfiguration): View {
  const now = useNow();
  return React.useMemo(() => ({
    language,
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    startersFor: (volunteer) => starters(volunteer, reader.name, language, texts.starters),
    texts,
    teamsHost,
    ...(mailHost === undefined ? {} : { mailHost }),
    ...(teams === undefined ? {} : { teams }),
  }), [language, now, reader.name, texts, teamsHost, mailHost, teams]);
}

/** The web part's content: one root that carries the theme, and the layout that the editor chose. Another source starts it anew; any other choice leaves the reader where they are. */
export function VolunteerDirectory({ host, configuration, repository, interviews, instanceId, addressPrefix, theme, graph, setUp }: VolunteerDirectoryProps): React.ReactElement {
  const { siteUrl, layout, directoryPage, arrangements, pageSize, facets, personCard, photos, presence } = configuration;
  const view = useDirectoryView(host, configuration);
  const panel = {
    themeAttributes: theme,
    ...(personCard === "none" ? {} : { personCard: { kind: personCard, context: graph, theme: cardTheme(theme) } }),
  };

  return (
    <div className="ps" lang={host.language} {...theme}>
      <ErrorBoundary text={strings.SomethingBroke}>
        <ViewProvider value={view}>
          <PersonPresence context={presence ? graph : undefined}>
            <PersonPhotos siteUrl={host.webUrl} photos={photos}>
              {layout === "teaser"
                ? <DirectoryTeaser key={siteUrl} repository={repository} reader={host.reader.login} directoryPage={directoryPage} />
                : <Directory
                    key={siteUrl}
                    repository={repository}
                    interviews={interviews}
                    reader={host.reader.login}
                    instanceId={instanceId}
                    addressPrefix={addressPrefix}
                    arrangements={arrangements}
                    pageSize={pageSize === "all" ? undefined : Number(pageSize)}
                    facets={facets}
                    panel={panel}
                    forEditors={host.canManageLists}
                    {...(host.canManageLists && siteUrl === host.webUrl ? { setUp } : {})}
                  />}
            </PersonPhotos>
          </PersonPresence>
        </ViewProvider>
      </ErrorBoundary>
    </div>
  );
}
