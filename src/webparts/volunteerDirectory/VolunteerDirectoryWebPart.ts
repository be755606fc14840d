import type { IReadonlyTheme } from "@microsoft/sp-component-base";
import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";
import { BaseClientSideWebPart } from "@microsoft/sp-webpart-base";
import * as React from "react";
import * as ReactDom from "react-dom";
import { connect } from "../../data/sharePoint";
import { createDirectoryRepository } from "../../data/directoryRepository";
import type { DirectoryRepository } from "../../data/directoryRepository";
import { createInterviewRepository } from "../../data/interviewRepository";
import type { InterviewRepository } from "../../data/interviewRepository";
import { safeUrl } from "../../domain/link/safeUrl";
import { tenantSite } from "../../domain/link/tenantSite";
import { hostContext } from "../../host/hostContext";
import type { HostContext } from "../../host/hostContext";
import { themeAttributes } from "../../host/theme";
import type * as Pane from "./propertyPane";
import type { VolunteerDirectoryProperties } from "./volunteerDirectoryProperties";
import { VolunteerDirectory } from "./VolunteerDirectory";

/** The volunteer directory on a page: reads the lists of the chosen site, and shows all of the directory or the teaser that leads to it. */
export default class VolunteerDirectoryWebPart extends BaseClientSideWebPart<VolunteerDirectoryProperties> {
  private host!: HostContext;
  private repository!: DirectoryRepository;
  private interviews!: InterviewRepository;
  /** Web that holds the lists. */
  private webUrl!: string;
  private theme: IReadonlyTheme | undefined;
  private pane: typeof Pane | undefined;

  protected override onInit(): Promise<void> {
    this.host = hostContext(this.context);
    this.readFrom(this.properties.siteUrl);
    return Promise.resolve();
  }

  public override render(): void {
    const { layout = "page", directoryPageUrl, personCard = "mgt", teamsHost } = this.properties;
    ReactDom.render(
      React.createElement(VolunteerDirectory, {
        host: this.host,
        repository: this.repository,
        interviews: this.interviews,
        layout,
        webUrl: this.webUrl,
        directoryPage: safeUrl(directoryPageUrl, window.location.href) ?? window.location.href,
        instanceId: this.instanceId,
        theme: themeAttributes(this.theme),
        personCard: { kind: personCard, context: this.context },
        ...(teamsHost ? { teamsHost } : {}),
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
    this.pane = await import(/* webpackChunkName: "volunteer-directory-pane" */ "./propertyPane");
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane?.propertyPane() ?? { pages: [] };
  }

  protected override onPropertyPaneFieldChanged(path: string): void {
    if (path === "siteUrl") this.readFrom(this.properties.siteUrl);
  }

  private readFrom(siteUrl: string | undefined): void {
    this.webUrl = tenantSite(siteUrl, this.host.webUrl) ?? this.host.webUrl;
    const sp = connect(this.context);
    this.repository = createDirectoryRepository(sp, { webUrl: this.webUrl, viewer: this.host.viewer.login });
    this.interviews = createInterviewRepository(sp, { webUrl: this.webUrl });
  }
}
