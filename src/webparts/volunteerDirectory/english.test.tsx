// Before everything that takes its texts.
import "../../../test/readInEnglish";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import * as React from "react";
import { setUpOfNobody } from "../../components/directory/testing/siteSetUps";
import { teaser } from "../../components/directory/Teaser/LateTeaser";
import { romanised } from "../../components/directory/Directory/useLatinNames";
import { nearYou } from "../../components/directory/NearYou/LateNearYou";
import { loadedBefore } from "../../components/testing/loadedBefore";
import { startersPart } from "../../components/volunteer/ContactButtons/LateStarters";
import { personCardPart } from "../../components/volunteer/PersonCard/LateVolunteerPersonCard";
import { volunteerPanel } from "../../components/volunteer/VolunteerPanel/LateVolunteerPanel";
import { toPosting } from "../../data/directory/postings/postingItem";
import { postingItem, topicItem, volunteerItem } from "../../data/testing/items";
import { toTopic } from "../../data/directory/topics/topicItem";
import { toVolunteer } from "../../data/directory/volunteers/volunteerItem";
import { directoryConfiguration } from "../../domain/configuration/directoryConfiguration";
import { ORDERS } from "../../domain/directory/view/viewState";
import { VolunteerDirectory } from "./VolunteerDirectory";
import { late } from "../../components/shared/LatePart/late";

// Nothing is laid out here.
Element.prototype.scrollIntoView = jest.fn();

const SITE = "https://plat.sharepoint.com/sites/portal";
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** The service keeps its name in every language. */
const SERVICE_NAME = /プラっと相談/g;
/** The rows of the index are kana. */
const ROW = /^[あかさたなはまやらわ](?= row, \d+ people$|$)/;

/** Somebody who has written everything in English. */
const EMMA = volunteerItem(1, {
  Title: "Emma Clarke",
  Reading: "",
  Romaji: "Emma CLARKE",
  Message: "Ask me about schools.",
  Career: "2013-04〜2016-03｜Embassy in Thailand｜Second Secretary｜consular work",
  Person: { Title: "Emma Clarke", Name: "i:0#.f|membership|emma@plat.example", EMail: "emma@plat.example" },
  CurrentPostingId: 1,
  PastPostingsId: [2],
  TopicsId: [1, 2],
  Availability: "お休み中",
  AvailableFrom: "2027-01-14T15:00:00Z",
});
const OTHERS = [2, 3].map((id) =>
  volunteerItem(id, { ...EMMA, Id: id, PersonId: 100 + id, Availability: id === 2 ? "相談できます" : "返信に時間がかかります" }),
);

async function show(search: string, stored: object = {}, items: readonly unknown[] = [EMMA, ...OTHERS]): Promise<void> {
  window.history.replaceState(null, "", `/${search}`);
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);
  const snapshot = {
    volunteers: items.flatMap((item) => toVolunteer(item) ?? []),
    postings: [postingItem(1), postingItem(2)].flatMap((item) => toPosting(item, "2026-11-22") ?? []),
    topics: [topicItem(1), topicItem(2, { Sensitive: true })].flatMap((item) => toTopic(item) ?? []),
    statusesComing: false,
    skipped: 1,
    complete: true,
    details: "here" as const,
    readAt: "2026-11-22T00:00:00Z",
  };
  const repository = { cachedDayStart: nothing, cached: nothing, read: () => Promise.resolve(snapshot) };
  render(
    <VolunteerDirectory
      host={{
        webUrl: SITE,
        language: "en",
        siteLanguage: "ja",
        reader: { name: "Mori Chihiro", login: "mori.c@plat.example" },
        canManageLists: true,
        isOwner: true,
        isEditor: true,
      }}
      configuration={directoryConfiguration(stored, { webUrl: SITE, url: `${SITE}/SitePages/Directory.aspx`, language: "en" })}
      repository={repository}
      interviews={{ read: () => Promise.resolve({ interviews: [], more: false, skipped: 0 }) }}
      instanceId="one"
      addressPrefix="ps-"
      theme={{ style: {} }}
      graph={{ aadTokenProviderFactory: { getTokenProvider: () => Promise.reject(new Error("Graph is not to be asked.")) } }}
      ownProfile={late(() => Promise.reject(new Error("Nobody is to look for their own profile.")))}
      setUp={setUpOfNobody}
    />,
  );
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Everything that is read or heard. */
function texts(): string[] {
  const seen: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) seen.push(node.textContent ?? "");
  const heard = [...document.querySelectorAll("[aria-label], [placeholder], [title], [alt]")].flatMap((element) =>
    ["aria-label", "placeholder", "title", "alt"].map((name) => element.getAttribute(name) ?? ""),
  );
  return [...seen, ...heard].filter((text) => text.trim() !== "");
}

function expectEnglish(): void {
  const all = texts();
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((text) => JAPANESE.test(text.replace(SERVICE_NAME, "").replace(ROW, "")))).toEqual([]);
}

beforeEach(() => {
  // Nothing is laid out here.
  window.scrollTo = jest.fn();
});
afterEach(cleanup);

loadedBefore(() =>
  Promise.all([volunteerPanel.load(), nearYou.load(), startersPart.load(), personCardPart.load(), teaser.load(), romanised.load()]),
);

describe("English readers read English", () => {
  it.each(ORDERS.map((order) => [order, `?ps-order=${order}`] as const))("in the order %s, with every fold open", async (_, search) => {
    await show(search);
    for (const fold of document.querySelectorAll("details:not([open])"))
      act(() => void (fold.setAttribute("open", ""), fireEvent(fold, new Event("toggle"))));
    expectEnglish();
  });

  it.each([
    ["rows", "?ps-view=rows"],
    [
      "every kind of condition",
      "?ps-q=Emma&ps-place=region:af&ps-when=now&ps-from=1989&ps-to=2019&ps-job=%E5%B0%82%E9%96%80%E8%81%B7&ps-topic=topic-1&ps-lang=%E8%8B%B1%E8%AA%9E&ps-state=open",
    ],
    ["nobody found", "?ps-q=nobody&ps-state=open"],
    ["a profile that is gone", "?ps-person=404"],
  ])("of %s", async (_, search) => {
    await show(search);
    expectEnglish();
  });

  it.each([1, 2, 3])("of profile %d, with its person card open", async (person) => {
    await show(`?ps-person=${person}`, { personCard: "fluent" });
    await waitFor(() => expect(document.querySelector("[role=dialog] .ps-profilecard button")).not.toBeNull());
    fireEvent.click(document.querySelector("[role=dialog] .ps-profilecard button") as HTMLElement);
    expectEnglish();
  });

  it("of the person card beside a stone", async () => {
    await show("", { personCard: "fluent" });
    fireEvent.click(document.querySelector(".ps-opener button") as HTMLElement);
    expect(document.querySelector(".ps-beside .ps-person__facts")).not.toBeNull();
    expectEnglish();
  });

  it("of the starters", async () => {
    await show("");
    fireEvent.click(document.querySelector(".ps-contact__more") as HTMLElement);
    expectEnglish();
    for (const link of document.querySelectorAll("a[href^=mailto]"))
      expect(decodeURIComponent(link.getAttribute("href") ?? "").replace(SERVICE_NAME, "")).not.toMatch(JAPANESE);
  });

  it("of the name that is made for somebody who gave none in Latin letters", async () => {
    await show("", {}, [volunteerItem(4, { ...EMMA, Id: 4, PersonId: 104, Title: "大野 洋子", Reading: "オオノ ヨウコ", Romaji: null })]);
    const card = screen.getByRole("article", { name: "ONO Yoko" });
    expect(card.textContent).toContain("大野 洋子 (spelled by this page)");
    cleanup();
    await show("?ps-q=ono", {}, [
      volunteerItem(4, { ...EMMA, Id: 4, PersonId: 104, Title: "大野 洋子", Reading: "オオノ ヨウコ", Romaji: null }),
    ]);
    expect(screen.getByRole("article", { name: "ONO Yoko" })).toBeTruthy();
  });

  it("of the teaser", async () => {
    await show("", { layout: "teaser" });
    expectEnglish();
  });
});
