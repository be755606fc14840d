import type { IReadonlyTheme } from "@microsoft/sp-component-base";
import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";
import { BaseClientSideWebPart } from "@microsoft/sp-webpart-base";
import * as React from "react";
import * as ReactDom from "react-dom";
import { connect } from "../../data/transport/connect";
import { createDirectoryRepository } from "../../data/directory/directoryRepository";
import type { DirectoryRepository } from "../../data/directory/directoryRepository";
import { createInterviewRepository } from "../../data/interviews/interviewRepository";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import { directoryConfiguration } from "../../domain/configuration/directoryConfiguration";
import { FIRST_PREFIX } from "../../domain/directory/view/viewState";
import { addressPrefix } from "../../host/browser/addressPrefix";
import { hostContext } from "../../host/hostContext";
import type { HostContext } from "../../host/hostContext";
import { takeOverSharedView } from "../../host/teamsClient";
import { themeAttributes } from "../../host/theme";
import type * as Pane from "./pane/propertyPane";
import { VolunteerDirectory } from "./VolunteerDirectory";

/** What is read from one site. */
interface Source {
  readonly siteUrl: string;
  readonly repository: DirectoryRepository;
  readonly interviews: InterviewRepository;
}

/** The volunteer directory on a page: reads the lists of the chosen site, and shows all of the directory or the teaser that leads to it. */
export default class VolunteerDirectoryWebPart extends BaseClientSideWebPart<Record<string, unknown>> {
  private host!: HostContext;
  /** Kept while the site stays the same: a new one means reading anew. */
  private source: Source | undefined;
  private theme: IReadonlyTheme | undefined;
  private pane: typeof Pane | undefined;

  protected override onInit(): Promise<void> {
    this.host = hostContext(this.context);
    takeOverSharedView(this.context);
    return Promise.resolve();
  }

  public override render(): void {
    const { webUrl, language } = this.host;
    const configuration = directoryConfiguration(this.properties, { webUrl, url: window.location.href, language });
    const { repository, interviews } = this.sourceOf(configuration.siteUrl);
    ReactDom.render(
      React.createElement(VolunteerDirectory, {
        host: this.host,
        configuration,
        repository,
        interviews,
        instanceId: this.instanceId,
        // A teaser has no view of its own.
        addressPrefix: configuration.layout === "teaser" ? FIRST_PREFIX : addressPrefix(this.domElement),
        theme: themeAttributes(this.theme),
        graph: this.context,
        setUp: async (onStep) => {
          const { setUpSite } = await import(/* webpackChunkName: "set-up-site" */ "../../data/setup/setUpSite");
          return setUpSite(connect(this.context), { language: this.host.siteLanguage, onStep });
        },
      }),
      this.domElement,
    );
  }

  /** The base class renders after this. */
  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await import(/* webpackChunkName: "volunteer-directory-pane" */ "./pane/propertyPane");
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const { webUrl, language } = this.host;
    return this.pane?.propertyPane(this.properties, { webUrl, url: window.location.href, language }) ?? { pages: [] };
  }

  private sourceOf(siteUrl: string): Source {
    if (this.source?.siteUrl !== siteUrl) {
      const sp = connect(this.context);
      this.source = {
        siteUrl,
        repository: createDirectoryRepository(sp, { webUrl: siteUrl, reader: this.host.reader.login, language: this.host.language }),
        interviews: createInterviewRepository(sp, { webUrl: siteUrl }),
      };
    }
    return this.source;
  }
}
