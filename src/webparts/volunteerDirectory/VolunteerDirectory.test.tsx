import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { lateSetUp, setUpAlready } from "../../components/directory/testing/siteSetUps";
import { teaser } from "../../components/directory/Teaser/LateTeaser";
import { nearYou } from "../../components/directory/NearYou/LateNearYou";
import { loadedBefore } from "../../components/testing/loadedBefore";
import { personCardPart } from "../../components/volunteer/PersonCard/LateVolunteerPersonCard";
import { volunteerPanel } from "../../components/volunteer/VolunteerPanel/LateVolunteerPanel";
import type { DirectoryRepository } from "../../data/directory/directoryRepository";
import type { DirectorySnapshot } from "../../data/directory/snapshot";
import { Failure } from "../../data/transport/failure";
import { directoryConfiguration } from "../../domain/configuration/directoryConfiguration";
import { FACET_NAMES } from "../../domain/directory/facets/facets";
import { aVolunteer } from "../../domain/testing/builders";
import type { VolunteerDirectoryProps } from "./VolunteerDirectory";
import { contextWith } from "../../people/testing/graphContexts";
import { VolunteerDirectory } from "./VolunteerDirectory";
import { late } from "../../components/shared/LatePart/late";

const OWN_SITE = "https://plat.sharepoint.com/sites/portal";
const OTHER_SITE = "https://plat.sharepoint.com/sites/sodan";

const withoutLists: DirectoryRepository = {
  cachedDayStart: () => Promise.resolve(undefined),
  cached: () => Promise.resolve(undefined),
  read: () => Promise.reject(new Failure("list-missing")),
};
const stillReading: DirectoryRepository = {
  cachedDayStart: () => Promise.resolve(undefined),
  cached: () => Promise.resolve(undefined),
  read: () => new Promise(() => undefined),
};
const ofYoko: DirectoryRepository = {
  cachedDayStart: () => Promise.resolve(undefined),
  cached: () => Promise.resolve(undefined),
  read: () =>
    Promise.resolve({
      volunteers: [aVolunteer({ name: "髙橋 陽子" })],
      postings: [],
      topics: [],
      statusesComing: false,
      skipped: 0,
      complete: true,
      details: "here",
      readAt: "2026-11-22T00:00:00Z",
    }),
};

/** The configuration of a web part with these properties on a page of the own site. */
function configured(properties: Readonly<Record<string, unknown>>): VolunteerDirectoryProps["configuration"] {
  return directoryConfiguration(properties, { webUrl: OWN_SITE, url: `${OWN_SITE}/SitePages/Directory.aspx`, language: "ja" });
}

const owner: VolunteerDirectoryProps = {
  host: {
    webUrl: OWN_SITE,
    language: "ja",
    siteLanguage: "ja",
    reader: { name: "森 千尋", login: "mori.c@plat.example" },
    canManageLists: true,
    isOwner: true,
    isEditor: true,
  },
  configuration: configured({}),
  repository: withoutLists,
  interviews: { read: () => Promise.resolve({ interviews: [], more: false, skipped: 0 }) },
  instanceId: "one",
  addressPrefix: "ps-",
  theme: { style: {} },
  graph: { aadTokenProviderFactory: { getTokenProvider: () => Promise.reject(new Error("Graph is not to be asked.")) } },
  setUp: lateSetUp(setUpAlready),
  ownProfile: late(() => Promise.reject(new Error("Nobody is to look for their own profile."))),
};

/** Everything that was asked for has been answered. */
const settled = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

async function show(changes: Partial<VolunteerDirectoryProps>): Promise<(next: Partial<VolunteerDirectoryProps>) => Promise<void>> {
  const { rerender } = render(<VolunteerDirectory {...owner} {...changes} />);
  await settled();
  return async (next) => {
    rerender(<VolunteerDirectory {...owner} {...changes} {...next} />);
    await settled();
  };
}

const setUpButton = (): HTMLElement | null => screen.queryByRole("button", { name: "準備する" });

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  // Nothing is laid out here.
  window.scrollTo = jest.fn();
});

loadedBefore(() =>
  Promise.all([
    import("../../components/directory/SetUp/SetUp"),
    volunteerPanel.load(),
    nearYou.load(),
    personCardPart.load(),
    import("../../people/presence/presenceSource"),
    teaser.load(),
  ]),
);

describe("the set-up", () => {
  it("is offered to owners while the site of the page has no lists", async () => {
    await show({});
    expect(setUpButton()).not.toBeNull();
  });

  it("is offered above the people with what is missing, where the lists were made before there were statuses", async () => {
    await show({ repository: ofYoko });
    screen.getByText(/リスト「いまの様子」がまだありません/);
    expect(setUpButton()).not.toBeNull();
    screen.getByRole("article", { name: "髙橋 陽子" });
  });

  it("is nothing that a reader hears of while they have people to see", async () => {
    await show({ repository: ofYoko, host: { ...owner.host, canManageLists: false, isOwner: false } });
    screen.getByRole("article", { name: "髙橋 陽子" });
    expect(screen.queryByText(/がまだありません/)).toBeNull();
  });

  it("is offered beside the reason where SharePoint refuses because an index is missing", async () => {
    await show({ repository: { ...owner.repository, read: () => Promise.reject(new Failure("too-large")) } });
    expect(setUpButton()).not.toBeNull();
    screen.getByRole("alert");
  });

  it("stands above the directory, or the teaser, once an owner has asked for it", async () => {
    const onDone = jest.fn();
    Element.prototype.scrollIntoView = jest.fn();
    await show({ askedSetUp: { times: 1, onDone }, configuration: configured({ layout: "teaser" }) });
    await act(async () => setUpButton()?.click());
    expect(onDone).toHaveBeenCalledTimes(1);
    screen.getByText("準備ができました。");
  });

  it("is not offered when another site is read: it would make the lists here", async () => {
    await show({ configuration: configured({ siteUrl: OTHER_SITE }) });
    expect(setUpButton()).toBeNull();
  });

  it("is not offered to members, who may make lists but not say who may do what", async () => {
    await show({ host: { ...owner.host, isOwner: false } });
    expect(setUpButton()).toBeNull();
  });
});

describe("while it may still turn out that somebody pauses", () => {
  const partly: DirectorySnapshot = {
    volunteers: [aVolunteer({ name: "髙橋 陽子" })],
    postings: [],
    topics: [],
    statuses: [],
    statusesComing: true,
    skipped: 0,
    complete: false,
    details: "coming",
    readAt: "2026-11-22T00:00:00Z",
  };
  /** A reading whose second answer is awaited. */
  const waitingFor = (rest: () => Promise<DirectorySnapshot>): DirectoryRepository => ({
    ...ofYoko,
    read: async (onProgress) => {
      await onProgress(partly);
      return rest();
    },
  });
  const waysToWrite = (): HTMLElement[] => screen.queryAllByRole("link", { name: /メールを書く|Teamsで話す/ });

  it("leads nobody to them, and says that it is not known", async () => {
    await show({ repository: waitingFor(() => new Promise(() => undefined)) });
    screen.getByText("いまの様子はまだわかりません");
    expect(waysToWrite()).toEqual([]);
  });

  it("still does so when that answer fails, and says that it has", async () => {
    await show({ repository: waitingFor(() => Promise.reject(new Failure("unexpected"))) });
    await screen.findByText(/うまく読めませんでした/);
    screen.getByText("いまの様子はまだわかりません");
    expect(waysToWrite()).toEqual([]);
  });

  it("leads to them once everything has been said", async () => {
    await show({ repository: waitingFor(() => Promise.resolve({ ...partly, statusesComing: false, complete: true, details: "here" })) });
    await screen.findByText("相談できます", { selector: "p" });
    expect(waysToWrite()).toHaveLength(2);
  });
});

describe("choosing another site", () => {
  it.each(["page", "teaser"] as const)("shows nobody of the earlier one while the new one is read: %s", async (layout) => {
    const change = await show({ configuration: configured({ layout }), repository: ofYoko });
    expect(screen.queryAllByText("髙橋 陽子")).not.toEqual([]);
    await change({ configuration: configured({ layout, siteUrl: OTHER_SITE }), repository: stillReading });
    expect(screen.queryAllByText("髙橋 陽子")).toEqual([]);
  });
});

describe("what an editor chooses", () => {
  const search = (): HTMLInputElement => screen.getByRole<HTMLInputElement>("searchbox");

  it("shows at once and leaves the reader where they are", async () => {
    const change = await show({ repository: ofYoko });
    await userEvent.type(search(), "陽子");
    await change({
      repository: ofYoko,
      configuration: configured({ texts: { title: { ja: "ちょっと相談" } }, order: "kana", density: "rows", facets: { places: false } }),
    });
    expect(screen.getByRole("heading", { level: 2, name: "ちょっと相談" })).not.toBeNull();
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "並び" }).value).toBe("kana");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "一覧" }).checked).toBe(true);
    expect(screen.queryByRole("group", { name: "任地・部署" })).toBeNull();
    expect(search().value).toBe("陽子");
    expect(screen.queryAllByText("髙橋 陽子")).not.toEqual([]);
  });

  it("gives people the whole width where no facet is shown", async () => {
    await show({
      repository: ofYoko,
      configuration: configured({ facets: Object.fromEntries(FACET_NAMES.map((facet) => [facet, false])) }),
    });
    expect(document.querySelector(".ps-facets")).toBeNull();
    expect(screen.queryAllByText("髙橋 陽子")).not.toEqual([]);
  });

  it("decides where mails and chats open", async () => {
    await show({
      repository: ofYoko,
      configuration: configured({ mailProgram: "web", teamsHost: "gov.teams.microsoft.us", texts: { title: { ja: "ちょっと相談" } } }),
    });
    const mail = screen.getByRole<HTMLAnchorElement>("link", { name: /^メールを書く/ });
    expect(mail.href).toMatch(/^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=/);
    expect(new URL(mail.href).searchParams.get("subject")).toBe("ちょっと相談：はじめまして");
    expect([mail.target, mail.rel]).toEqual(["_blank", "noopener noreferrer"]);
    expect(screen.getByRole<HTMLAnchorElement>("link", { name: /^Teamsで話す/ }).href).toMatch(
      /^https:\/\/gov\.teams\.microsoft\.us\/l\/chat\//,
    );
  });

  it("opens mails in the device's own program where nothing is chosen, and leaves the page where it is", async () => {
    await show({ repository: ofYoko });
    const mail = screen.getByRole<HTMLAnchorElement>("link", { name: /^メールを書く/ });
    expect([mail.protocol, mail.target]).toEqual(["mailto:", ""]);
  });

  describe("of presence", () => {
    const asked: string[] = [];
    const graph = contextWith(() => Promise.resolve("a token"));
    const before = globalThis.fetch;
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

    it("asks nobody where it is off, as it is by default", async () => {
      await show({ repository: ofYoko, graph });
      await act(() => new Promise((resolve) => setTimeout(resolve, 1200)));
      expect(asked).toEqual([]);
    });

    it("says beside the availability what Teams says, without drawing the directory anew", async () => {
      const change = await show({ repository: ofYoko, graph });
      await userEvent.type(search(), "陽子");
      await change({ repository: ofYoko, graph, configuration: configured({ presence: true }) });
      await screen.findByText("Teamsでは取り込み中です", {}, { timeout: 3000 });
      expect(asked).toEqual(["/v1.0/$batch", "/v1.0/communications/getPresencesByUserId"]);
      expect(search().value).toBe("陽子");
      await change({ repository: ofYoko, graph, configuration: configured({}) });
      expect(screen.queryByText("Teamsでは取り込み中です")).toBeNull();
    });
  });

  it.each([
    ["mgt", 1],
    ["fluent", 1],
    ["none", 0],
  ] as const)("decides whether a profile has a person card: %s", async (personCard, cards) => {
    window.history.replaceState(null, "", "/?ps-person=1");
    await show({ repository: ofYoko, configuration: configured({ personCard }) });
    await screen.findByRole("dialog");
    expect(screen.queryAllByText("連絡先カード（Microsoft 365）")).toHaveLength(cards);
  });
});
