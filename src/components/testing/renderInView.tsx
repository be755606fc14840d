import { render } from "@testing-library/react";
import type { RenderOptions, RenderResult } from "@testing-library/react";
import * as React from "react";
import { defaultTexts } from "../../domain/configuration/directoryTexts";
import { starters } from "../../domain/contact/starters";
import type { TeamsClient } from "../../host/teamsClient";
import type { PageView } from "../shared/PageRoot/PageView";
import { PageViewProvider } from "../shared/PageRoot/PageView";
import type { DirectoryView } from "../volunteer/DirectoryView";
import { DirectoryViewProvider } from "../volunteer/DirectoryView";
import { createOwnLines } from "../volunteer/ownLines";

/** What a test says of the page and of the directory; the rest is as usual. */
export interface ViewDetails extends Partial<Omit<PageView, "teams"> & DirectoryView> {
  /** What the client inside Teams does; asking it for anything else fails. */
  readonly teams?: Partial<TeamsClient>;
}

function unexpected(): never {
  throw new Error("The client inside Teams was asked for something that the test does not name in `teams`.");
}

/** A Sunday afternoon in Tokyo, where 森 千尋 reads the page in Japanese. */
function wholeView({ teams, ...details }: ViewDetails): PageView & DirectoryView {
  const { language = "ja", texts = defaultTexts(language) } = details;
  return {
    language,
    now: new Date("2026-11-22T05:20:00Z"),
    timeZone: "Asia/Tokyo",
    isEditor: false,
    texts,
    startersFor: (volunteer, reason) => starters(volunteer, "森 千尋", language, texts.starters, reason),
    ownLines: createOwnLines(),
    ...(teams === undefined ? {} : { teams: { openLink: unexpected, openChat: unexpected, shareView: unexpected, ...teams } }),
    ...details,
  };
}

/** What stands around every part of a page. */
export function InView({ view, children }: React.PropsWithChildren<{ readonly view: ViewDetails }>): React.ReactElement {
  const whole = wholeView(view);
  return (
    <PageViewProvider value={whole}>
      <DirectoryViewProvider value={whole}>{children}</DirectoryViewProvider>
    </PageViewProvider>
  );
}

/** Renders a part as a page with a directory does; `rerender` leaves the page as it is. */
export function renderInView(part: React.ReactElement, view: ViewDetails = {}, options: Omit<RenderOptions, "wrapper"> = {}): RenderResult {
  return render(part, { ...options, wrapper: ({ children }) => <InView view={view}>{children}</InView> });
}
