import * as React from "react";
import { Directory } from "../../components/directory/Directory/Directory";
import type { DirectoryProps } from "../../components/directory/Directory/Directory";
import { DirectoryTeaser } from "../../components/directory/Directory/DirectoryTeaser";
import { AskedSetUp } from "../../components/directory/SetUp/AskedSetUp";
import { LateOwnPlace } from "../../components/profile/OwnPlace/LateOwnPlace";
import type { OwnPlaceProps } from "../../components/profile/OwnPlace/OwnPlace";
import { PageRoot } from "../../components/shared/PageRoot/PageRoot";
import { strings } from "../../components/directory/strings";
import { readPhotosFrom } from "../../data/photos/sitePhotos";
import type { DirectoryConfiguration } from "../../domain/configuration/directoryConfiguration";
import { whenIdle } from "../../host/browser/whenIdle";
import type { HostContext } from "../../host/hostContext";
import type { ThemeAttributes } from "../../host/theme";
import { PersonPhotos } from "../../people/photos/PersonPhotos";
import { ConfiguredContact } from "../shared/ConfiguredContact";
import type { ConfiguredContactProps } from "../shared/ConfiguredContact";

export interface VolunteerDirectoryProps extends Pick<DirectoryProps, "repository" | "interviews" | "instanceId" | "addressPrefix"> {
  readonly host: HostContext;
  readonly configuration: DirectoryConfiguration;
  readonly theme: ThemeAttributes;
  /** The web part's own context, for the person card and presence. */
  readonly graph: ConfiguredContactProps["graph"];
  readonly setUp: NonNullable<DirectoryProps["setUp"]>;
  /** The reader's own profile in the lists of the chosen site. */
  readonly ownProfile: OwnPlaceProps["repository"];
  /** Present once an owner has asked for the set-up in the pane. `onDone`: what was read of the site before may no longer be so. */
  readonly askedSetUp?: { readonly times: number; readonly onDone: () => void } | undefined;
}

/** The web part's content: the directory in the layout that the editor chose. Another source starts it anew; any other choice leaves the reader where they are. */
export function VolunteerDirectory({
  host,
  configuration,
  repository,
  interviews,
  instanceId,
  addressPrefix,
  theme,
  graph,
  setUp,
  ownProfile,
  askedSetUp,
}: VolunteerDirectoryProps): React.ReactElement {
  const { siteUrl, layout, directoryPage, arrangements, pageSize, facets, confirmedWithinMonths, photos, texts } = configuration;
  const maySetUp = host.isOwner && siteUrl === host.webUrl;

  return (
    <PageRoot host={host} theme={theme} brokenText={strings.SomethingBroke}>
      <ConfiguredContact host={host} configuration={configuration} texts={texts} graph={graph}>
        <PersonPhotos siteUrl={host.webUrl} readFrom={readPhotosFrom} whenIdle={whenIdle} photos={photos}>
          {maySetUp && askedSetUp !== undefined && <AskedSetUp {...askedSetUp} setUp={setUp} />}
          {layout === "teaser" ? (
            <DirectoryTeaser
              key={siteUrl}
              repository={repository}
              reader={host.reader.login}
              directoryPage={directoryPage}
              confirmedWithinMonths={confirmedWithinMonths}
            />
          ) : (
            <Directory
              key={siteUrl}
              repository={repository}
              interviews={interviews}
              reader={host.reader.login}
              instanceId={instanceId}
              addressPrefix={addressPrefix}
              arrangements={arrangements}
              pageSize={pageSize === "all" ? undefined : Number(pageSize)}
              facets={facets}
              confirmedWithinMonths={confirmedWithinMonths}
              forEditors={host.canManageLists}
              ownPlace={(snapshot, listed, onChanged) => (
                <LateOwnPlace
                  snapshot={snapshot}
                  listed={listed}
                  reader={host.reader}
                  repository={ownProfile}
                  siteUrl={siteUrl}
                  onChanged={onChanged}
                />
              )}
              {...(maySetUp && askedSetUp === undefined ? { setUp } : {})}
            />
          )}
        </PersonPhotos>
      </ConfiguredContact>
    </PageRoot>
  );
}
