import * as React from "react";
import { Directory } from "../../components/Directory/Directory";
import type { DirectoryProps } from "../../components/Directory/Directory";
import { DirectoryTeaser } from "../../components/Directory/DirectoryTeaser";
import { ErrorBoundary } from "../../components/ErrorBoundary/ErrorBoundary";
import { strings } from "../../components/strings";
import { ViewProvider } from "../../components/view/ViewContext";
import { starters } from "../../domain/contact/starters";
import type { HostContext } from "../../host/hostContext";
import { cardTheme } from "../../host/theme";
import type { ThemeAttributes } from "../../host/theme";
import { useNow } from "../../host/useNow";
import "../../components/theme/tokens.css";
import "../../components/theme/base.css";

export interface VolunteerDirectoryProps extends Pick<DirectoryProps, "repository" | "interviews" | "instanceId"> {
  readonly host: HostContext;
  readonly layout: "page" | "teaser";
  /** Web that holds the lists. */
  readonly webUrl: string;
  /** Absolute address of the page that the teaser leads to. */
  readonly directoryPage: string;
  readonly theme: ThemeAttributes;
  readonly personCard: Pick<DirectoryProps["panel"]["personCard"], "kind" | "context">;
  readonly teamsHost?: string;
  readonly setUp: NonNullable<DirectoryProps["setUp"]>;
}

/** The web part's content: one root that carries the theme, and the layout that the editor chose. */
export function VolunteerDirectory(props: VolunteerDirectoryProps): React.ReactElement {
  const { host, repository, interviews, layout, webUrl, directoryPage, instanceId, theme, personCard, teamsHost, setUp } = props;
  const { language, viewer, openLink } = host;
  const now = useNow();
  const view = React.useMemo(() => ({
    language,
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    openings: (volunteer: Parameters<typeof starters>[0]) => starters(volunteer, viewer.name, language),
    ...(teamsHost === undefined ? {} : { teamsHost }),
    ...(openLink === undefined ? {} : { openLink }),
  }), [language, now, viewer.name, teamsHost, openLink]);
  const panel = { personCard: { ...personCard, theme: cardTheme(theme) }, themeAttributes: theme };

  return (
    <div className="ps" lang={language} {...theme}>
      <ErrorBoundary text={strings.SomethingBroke}>
        <ViewProvider value={view}>
          {layout === "teaser"
            ? <DirectoryTeaser key={webUrl} repository={repository} viewer={viewer.login} directoryPage={directoryPage} />
            : <Directory
                key={webUrl}
                repository={repository}
                interviews={interviews}
                viewer={viewer.login}
                instanceId={instanceId}
                panel={panel}
                forEditors={host.canManageLists}
                {...(host.canManageLists && webUrl === host.webUrl ? { setUp } : {})}
              />}
        </ViewProvider>
      </ErrorBoundary>
    </div>
  );
}
