import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { loadedBefore } from "../../components/testing/loadedBefore";
import { newsConfiguration } from "../../domain/configuration/newsConfiguration";
import { anInterview, aVolunteer } from "../../domain/testing/builders";
import type { HostContext } from "../../host/hostContext";
import { contextWith, contextWithout } from "../../people/testing/graphContexts";
import { NewsRoot } from "./NewsRoot";
import type { NewsRootProps } from "./NewsRoot";

const SITE = "https://plat.sharepoint.com/sites/portal";
const HOST: HostContext = {
  webUrl: SITE,
  language: "ja",
  siteLanguage: "ja",
  reader: { name: "森 千尋", login: "mori.c@plat.example" },
  canManageLists: false,
  isOwner: false,
  isEditor: false,
};
const CARD = "髙橋 陽子さんの連絡先カード";

/** The configuration of a web part with these properties. */
const configured = (properties: Readonly<Record<string, unknown>>): NewsRootProps["configuration"] =>
  newsConfiguration({ personCard: "fluent", ...properties }, { webUrl: SITE });

const ofYoko: NewsRootProps = {
  host: HOST,
  configuration: configured({}),
  theme: { style: {} },
  repository: { read: () => Promise.resolve({ interviews: [anInterview({ subjectId: 12 })], more: false, skipped: 0 }) },
  readSpeaker: (id) => Promise.resolve(aVolunteer({ id })),
  graph: contextWithout("Graph is not to be asked."),
};

/** Shows the news. @returns shows it with other settings */
async function show(changes: Partial<NewsRootProps> = {}): Promise<(properties: Readonly<Record<string, unknown>>) => void> {
  const { rerender } = render(<NewsRoot {...ofYoko} {...changes} />);
  await screen.findByText("髙橋 陽子さん");
  return (properties) => rerender(<NewsRoot {...ofYoko} {...changes} configuration={configured(properties)} />);
}

async function openCard(): Promise<HTMLElement> {
  // The card and the speaker arrive one after the other.
  await act(async () => {
    await userEvent.click(screen.getByRole("button", { name: CARD }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  const card = await screen.findByRole("dialog", { name: CARD });
  await within(card).findByRole("link", { name: "メールを書く、髙橋 陽子さん" });
  return card;
}

loadedBefore(() => Promise.all([import("../../components/interviews/SpeakerCard"), import("../../people/presence/presenceSource")]));

describe("the interview news on a page", () => {
  it.each(["ja", "en"] as const)("tells screen readers that it is written in the reader's language: %s", (language) => {
    render(<NewsRoot {...ofYoko} host={{ ...HOST, language }} repository={{ read: () => new Promise(() => undefined) }} />);
    expect(screen.getByRole("region").closest("[lang]")?.getAttribute("lang")).toBe(language);
  });
});

describe("the card of a speaker", () => {
  it("leads to the Teams and the Outlook that the editor chose, also while it stands open", async () => {
    const change = await show();
    const card = await openCard();
    const hrefOf = (name: RegExp): string => within(card).getByRole<HTMLAnchorElement>("link", { name }).href;
    expect([hrefOf(/^メールを書く/), hrefOf(/^Teamsで話す/)]).toEqual([
      expect.stringMatching(/^mailto:/),
      expect.stringMatching(/^https:\/\/teams\.microsoft\.com\//),
    ]);
    change({ teamsHost: "gov.teams.microsoft.us", mailProgram: "web", mailHost: "outlook.office365.us" });
    expect([hrefOf(/^メールを書く/), hrefOf(/^Teamsで話す/)]).toEqual([
      expect.stringMatching(/^https:\/\/outlook\.office365\.us\/mail\//),
      expect.stringMatching(/^https:\/\/gov\.teams\.microsoft\.us\/l\/chat\//),
    ]);
  });

  it("is not there where the editor shows no person cards", async () => {
    await show({ configuration: configured({ personCard: "none" }) });
    expect(screen.queryByRole("button", { name: CARD })).toBeNull();
  });

  describe("with presence", () => {
    const asked: string[] = [];
    const graph = contextWith(() => Promise.resolve("a token"));
    const before = globalThis.fetch;
    const aWhile = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 1200)));
    beforeEach(() => {
      asked.length = 0;
      globalThis.fetch = async (url) => {
        const { hostname, pathname } = new URL(String(url));
        if (hostname !== "graph.microsoft.com") throw new TypeError("Failed to fetch");
        asked.push(pathname);
        const answer = pathname.endsWith("$batch")
          ? { responses: [{ id: "0", status: 200, body: { id: "yoko" } }] }
          : { value: [{ id: "yoko", availability: "Busy" }] };
        return { ok: true, status: 200, json: () => Promise.resolve(answer) } as Response;
      };
    });
    afterEach(() => {
      globalThis.fetch = before;
    });

    it("says what Teams says, and asks nobody before it is opened", async () => {
      await show({ configuration: configured({ presence: true }), graph });
      await aWhile();
      expect(asked).toEqual([]);
      const card = await openCard();
      await within(card).findByText("Teamsでは取り込み中です", {}, { timeout: 3000 });
      expect(asked).toEqual(["/v1.0/$batch", "/v1.0/communications/getPresencesByUserId"]);
    });

    it("asks nobody where it is off, as it is by default", async () => {
      await show({ graph });
      await openCard();
      await aWhile();
      expect(asked).toEqual([]);
    });
  });
});
