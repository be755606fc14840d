import * as React from "react";
import type { ReadSpeaker } from "../../components/interviews/NewsView";
import { createInterviewRepository } from "../../data/interviews/interviewRepository";
import type { InterviewRepository } from "../../data/interviews/interviewRepository";
import { connect } from "../../data/transport/connect";
import { newsConfiguration } from "../../domain/configuration/newsConfiguration";
import type { ThemeAttributes } from "../../host/theme";
import { PlatWebPart } from "../shared/PlatWebPart";
import type { PropertyPane } from "../shared/pane/LatePane";
import { NewsRoot } from "./NewsRoot";

/** What is read from one site. */
interface Source {
  readonly repository: InterviewRepository;
  readonly readSpeaker: ReadSpeaker;
}

/** The interview news on a page: shows the newest interviews among the pages of the chosen site. */
export default class InterviewNewsWebPart extends PlatWebPart<Source> {
  protected override content(theme: ThemeAttributes): React.ReactElement {
    const configuration = newsConfiguration(this.properties, this.page);
    return React.createElement(NewsRoot, {
      host: this.host,
      configuration,
      theme,
      graph: this.context,
      ...this.sourceOf(configuration.siteUrl),
    });
  }

  protected override open(siteUrl: string): Source {
    const sp = connect(this.context);
    return {
      repository: createInterviewRepository(sp, { webUrl: siteUrl }),
      readSpeaker: async (subjectId, rule) => {
        const { readVolunteer } = await import(/* webpackChunkName: "speaker-card" */ "../../data/directory/readVolunteer");
        return readVolunteer(sp, { webUrl: siteUrl, language: this.host.language }, subjectId, rule);
      },
    };
  }

  protected override async loadPane(): Promise<PropertyPane> {
    const { propertyPane } = await import(/* webpackChunkName: "interview-news-pane" */ "./propertyPane");
    return propertyPane;
  }
}
