import { render, screen } from "@testing-library/react";
import * as React from "react";
import type { HostContext } from "../../host/hostContext";
import { contextWithout } from "../../people/testing/graphContexts";
import { NewsRoot } from "./NewsRoot";

const SITE = "https://plat.sharepoint.com/sites/portal";
const HOST: HostContext = {
  webUrl: SITE,
  language: "ja",
  siteLanguage: "ja",
  reader: { name: "森 千尋", login: "mori.c@plat.example" },
  canManageLists: false,
  isEditor: false,
};

describe("the interview news on a page", () => {
  it.each(["ja", "en"] as const)("tells screen readers that it is written in the reader's language: %s", (language) => {
    render(
      <NewsRoot
        host={{ ...HOST, language }}
        configuration={{ siteUrl: SITE, layout: "hero", count: 4 }}
        theme={{ style: {} }}
        repository={{ read: () => new Promise(() => undefined) }}
        readSpeaker={() => Promise.resolve(undefined)}
        graph={contextWithout("Graph is not to be asked.")}
      />,
    );
    expect(screen.getByRole("region").closest("[lang]")?.getAttribute("lang")).toBe(language);
  });
});
