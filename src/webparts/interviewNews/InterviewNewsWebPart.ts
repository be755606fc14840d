import * as React from "react";
import { createInterviewRepository } from "../../data/interviews/interviewRepository";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import { connect } from "../../data/transport/connect";
import { newsConfiguration } from "../../domain/configuration/newsConfiguration";
import type { ThemeAttributes } from "../../host/theme";
import { PlatWebPart } from "../shared/PlatWebPart";
import type { PropertyPane } from "../shared/PlatWebPart";
import { NewsRoot } from "./NewsRoot";

/** The interview news on a page: shows the newest interviews among the pages of the chosen site. */
export default class InterviewNewsWebPart extends PlatWebPart<InterviewRepository> {
  protected override content(theme: ThemeAttributes): React.ReactElement {
    const configuration = newsConfiguration(this.properties, this.page);
    return React.createElement(NewsRoot, { host: this.host, configuration, theme, repository: this.sourceOf(configuration.siteUrl) });
  }

  protected override open(siteUrl: string): InterviewRepository {
    return createInterviewRepository(connect(this.context), { webUrl: siteUrl });
  }

  protected override async loadPane(): Promise<PropertyPane> {
    const { propertyPane } = await import(/* webpackChunkName: "interview-news-pane" */ "./propertyPane");
    return propertyPane;
  }
}
