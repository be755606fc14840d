import * as React from "react";
import { late } from "../../components/shared/LatePart/late";
import type { Late } from "../../components/shared/LatePart/late";
import { createDirectoryRepository } from "../../data/directory/directoryRepository";
import type { DirectoryRepository } from "../../data/directory/directoryRepository";
import { readingAhead } from "../../data/directory/readingAhead";
import type { OwnProfileRepository } from "../../data/profile/ownProfileRepository";
import { createInterviewRepository } from "../../data/interviews/interviewRepository";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import type { SiteSetUp } from "../../data/setup/setUpSite";
import { connect } from "../../data/transport/connect";
import { directoryConfiguration } from "../../domain/configuration/directoryConfiguration";
import { FIRST_PREFIX } from "../../domain/directory/view/viewState";
import { addressPrefix } from "../../host/browser/addressPrefix";
import { takeOverSharedView } from "../../host/teamsClient";
import type { ThemeAttributes } from "../../host/theme";
import { PlatWebPart } from "../shared/PlatWebPart";
import type { PropertyPane } from "../shared/pane/LatePane";
import { VolunteerDirectory } from "./VolunteerDirectory";

/** What is read from one site. */
interface Source {
  readonly repository: DirectoryRepository;
  readonly interviews: InterviewRepository;
  readonly ownProfile: Late<OwnProfileRepository>;
}

/** Two buttons may ask for the set-up at once: they get the same run. */
function oneRun(setUp: SiteSetUp): SiteSetUp {
  let running: Promise<boolean> | undefined;
  return { ...setUp, run: (...asked) => (running ??= setUp.run(...asked).finally(() => (running = undefined))) };
}

/** The volunteer directory on a page: reads the lists of the chosen site, and shows all of the directory or the teaser that leads to it. */
export default class VolunteerDirectoryWebPart extends PlatWebPart<Source> {
  /** How often an owner pressed the set-up in the pane. */
  private setUpAsked = 0;
  private readonly siteSetUp = late(async () => {
    const { setUpOf } = await import(/* webpackChunkName: "set-up-site" */ "../../data/setup/setUpSite");
    const { siteLanguage, language } = this.host;
    return oneRun(setUpOf(connect(this.context), { site: siteLanguage, reader: language }, this.manifest.version));
  });

  protected override async onInit(): Promise<void> {
    await super.onInit();
    takeOverSharedView(this.context);
  }

  protected override content(theme: ThemeAttributes): React.ReactElement {
    const configuration = directoryConfiguration(this.properties, this.page);
    return React.createElement(VolunteerDirectory, {
      ...this.sourceOf(configuration.siteUrl),
      host: this.host,
      configuration,
      instanceId: this.instanceId,
      // A teaser has no view of its own.
      addressPrefix: configuration.layout === "teaser" ? FIRST_PREFIX : addressPrefix(FIRST_PREFIX, this.domElement),
      theme,
      graph: this.context,
      setUp: this.siteSetUp,
      askedSetUp: this.setUpAsked === 0 ? undefined : { times: this.setUpAsked, onDone: () => this.readAgain() },
    });
  }

  protected override open(siteUrl: string): Source {
    const { reader, language } = this.host;
    const sharePoint = connect(this.context);
    return {
      repository: readingAhead(createDirectoryRepository(sharePoint, { webUrl: siteUrl, reader: reader.login, language })),
      interviews: createInterviewRepository(sharePoint, { webUrl: siteUrl }),
      ownProfile: late(async () => {
        const { createOwnProfileRepository } = await import(
          /* webpackChunkName: "own-profile" */ "../../data/profile/ownProfileRepository"
        );
        return createOwnProfileRepository(sharePoint, { webUrl: siteUrl });
      }),
    };
  }

  protected override async loadPane(): Promise<PropertyPane> {
    const { propertyPane } = await import(/* webpackChunkName: "volunteer-directory-pane" */ "./pane/propertyPane");
    return (stored, page) => propertyPane(stored, page, this.host.isOwner ? () => this.askSetUp() : undefined);
  }

  private askSetUp(): void {
    this.setUpAsked++;
    this.render();
  }
}
