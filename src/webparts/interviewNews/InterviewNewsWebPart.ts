import type { IReadonlyTheme } from "@microsoft/sp-component-base";
import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";
import { BaseClientSideWebPart } from "@microsoft/sp-webpart-base";
import * as React from "react";
import * as ReactDOM from "react-dom";
import { newsConfiguration, type StoredNewsConfiguration } from "../../domain/configuration/newsConfiguration";
import { createInterviewRepository, type InterviewRepository } from "../../data/interviews/interviewRepository";
import { connect } from "../../data/transport/connect";
import { hostContext } from "../../host/hostContext";
import { themeAttributes } from "../../host/theme";
import { NewsRoot } from "./NewsRoot";
import type * as NewsSettingsPane from "./newsSettingsPane";

/** The interview news on a page: shows the newest interviews among the pages of the chosen site. */
export default class InterviewNewsWebPart extends BaseClientSideWebPart<StoredNewsConfiguration> {
  private sharePoint: ReturnType<typeof connect> | undefined;
  private theme: IReadonlyTheme | undefined;
  private settingsPane: typeof NewsSettingsPane | undefined;
  /** Kept while the site stays the same: a new one means reading anew. */
  private source: { readonly siteUrl: string; readonly repository: InterviewRepository } | undefined;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.sharePoint = connect(this.context);
  }

  public override render(): void {
    const host = hostContext(this.context);
    const settings = newsConfiguration(this.properties, host.webUrl);
    ReactDOM.render(React.createElement(NewsRoot, { host, settings, theme: themeAttributes(this.theme), repository: this.repository(settings.siteUrl) }), this.domElement);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDOM.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.settingsPane = await import(/* webpackChunkName: "interview-news-settings" */ "./newsSettingsPane");
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.settingsPane?.newsSettingsPane(this.properties, hostContext(this.context).webUrl) ?? { pages: [] };
  }

  private repository(siteUrl: string): InterviewRepository {
    if (this.sharePoint === undefined) throw new Error("The web part was asked to render before onInit had connected it to SharePoint.");
    if (this.source?.siteUrl !== siteUrl) this.source = { siteUrl, repository: createInterviewRepository(this.sharePoint, { webUrl: siteUrl }) };
    return this.source.repository;
  }
}
