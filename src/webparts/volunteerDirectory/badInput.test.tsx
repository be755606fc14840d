import { act, cleanup, render, within } from "@testing-library/react";
import * as React from "react";
import { setUpOfNobody } from "../../components/directory/testing/siteSetUps";
import type { DirectorySnapshot } from "../../data/directory/snapshot";
import { toPosting } from "../../data/directory/postings/postingItem";
import { postingItem, topicItem, volunteerItem } from "../../data/testing/items";
import { toTopic } from "../../data/directory/topics/topicItem";
import { toVolunteer } from "../../data/directory/volunteers/volunteerItem";
import { directoryConfiguration } from "../../domain/configuration/directoryConfiguration";
import { HOSTILE_TEXTS } from "../../domain/testing/hostileTexts";
import type { Language } from "../../domain/text";
import { VolunteerDirectory } from "./VolunteerDirectory";
import { late } from "../../components/shared/LatePart/late";

const SITE = "https://plat.sharepoint.com/sites/portal";
/** What no reader may meet: text that turns around, controls, halves of characters. */
const UNSEEMLY = /[\u202A-\u202E\u2066-\u2069]|(?![\n])\p{Cc}|\p{Surrogate}/u;
const SAFE_LINK = /^(?:mailto:|https:\/\/|http:\/\/localhost\/|\?|#)/;

/** The directory of a site whose lists hold these items. */
async function show(
  items: { readonly volunteers: readonly object[]; readonly postings: readonly object[]; readonly topics: readonly object[] },
  language: Language = "ja",
  stored: object = {},
): Promise<HTMLElement> {
  const understood = <T,>(values: readonly (T | undefined)[]): T[] => values.flatMap((value) => value ?? []);
  const snapshot: DirectorySnapshot = {
    volunteers: understood(items.volunteers.map(toVolunteer)),
    postings: understood(items.postings.map((item) => toPosting(item, "2026-11-22"))),
    topics: understood(items.topics.map(toTopic)),
    statusesComing: false,
    skipped: 0,
    complete: true,
    details: "here",
    readAt: "2026-11-22T00:00:00Z",
  };
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);
  const repository = { cachedDayStart: nothing, cached: nothing, read: () => Promise.resolve(snapshot) };
  render(
    <VolunteerDirectory
      host={{
        webUrl: SITE,
        language,
        siteLanguage: "ja",
        reader: { name: "森 千尋", login: "mori.c@plat.example" },
        canManageLists: false,
        isOwner: false,
        isEditor: false,
      }}
      configuration={directoryConfiguration(stored, { webUrl: SITE, url: `${SITE}/SitePages/Directory.aspx`, language })}
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
  return document.querySelector<HTMLElement>(".ps-dir") as HTMLElement;
}

/** Names on the cards. */
function listed(directory: HTMLElement): (string | null)[] {
  return [...directory.querySelectorAll("article h3")].map(({ textContent }) => textContent);
}

/** What is on the page reads as it was meant, and its links lead where they say. */
function expectSound(directory: HTMLElement): void {
  expect(directory.textContent).not.toMatch(UNSEEMLY);
  expect(directory.querySelector("script, iframe, img[src='x']")).toBeNull();
  for (const link of directory.querySelectorAll("a[href]")) expect((link as HTMLAnchorElement).getAttribute("href")).toMatch(SAFE_LINK);
  for (const named of directory.querySelectorAll("[aria-label]")) expect(named.getAttribute("aria-label")).not.toMatch(UNSEEMLY);
}

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  // Nothing is laid out here.
  window.scrollTo = jest.fn();
});
afterEach(cleanup);

describe.each([
  ["ja", "cards"],
  ["en", "rows"],
] as const)("a directory whose lists hold in every column (%s, %s)", (language, density) => {
  it.each(HOSTILE_TEXTS)("%s", async (_, text) => {
    const volunteers = [
      volunteerItem(1, {
        Person: { Title: text, Name: text, EMail: text },
        Title: text,
        Reading: text,
        Romaji: text,
        JobType: text,
        Career: `${text}\n2013-04〜｜${text}｜${text}`,
        Languages: [text, text],
        Message: text,
        StarterTexts: text,
        ContactMethods: [text, "メール", "Teams"],
        Availability: text,
        AvailableFrom: text,
        ConfirmedOn: text,
        PastPostingsId: [1, 2],
        TopicsId: [1, 2],
      }),
      volunteerItem(2, { JobType: text.trim() || "専門職", Languages: [text], CurrentPostingId: 2, TopicsId: [2] }),
      volunteerItem(3, { Title: "森田 葵", Reading: "", Romaji: null }),
    ];
    const postings = [
      postingItem(1),
      postingItem(2, {
        Title: text,
        NameEn: text,
        Code: text,
        ShortNames: text,
        FormerNames: text,
        CountryJa: text,
        CountryEn: text,
        CityJa: text,
        CityEn: text,
        ParentCode: text,
        TimeZone: text,
      }),
    ];
    const topics = [
      topicItem(1),
      topicItem(2, { Title: text, NameEn: text, Code: text, GroupCode: text, GroupJa: text, GroupEn: text, Synonyms: text }),
    ];
    const directory = await show({ volunteers, postings, topics }, language, { density });
    expectSound(directory);
    expect(listed(directory)).toContain("森田 葵");
  });
});

describe("a directory whose items refer to what is not there", () => {
  it("shows people without the postings and topics that nobody knows", async () => {
    const directory = await show({
      volunteers: [volunteerItem(1, { CurrentPostingId: 404, PastPostingsId: [404, 405], TopicsId: [404] })],
      postings: [],
      topics: [],
    });
    const card = within(directory).getByRole("article", { name: "髙橋 陽子" });
    expect(within(card).queryByText("話せること")).toBeNull();
    expect(card.textContent).not.toMatch(/404|undefined|null/);
  });

  it("leaves out people whose account is gone, and shows the others", async () => {
    const directory = await show({
      volunteers: [volunteerItem(1, { Title: "森田 葵", PersonId: null, Person: null }), volunteerItem(2)],
      postings: [],
      topics: [],
    });
    expect(listed(directory)).toEqual(["髙橋 陽子"]);
  });

  it("offers no way to somebody whose account has neither mail nor sign-in name", async () => {
    const directory = await show({
      volunteers: [volunteerItem(1, { Person: { Title: "髙橋 陽子", Name: "", EMail: null } })],
      postings: [],
      topics: [],
    });
    const card = within(directory).getByRole("article", { name: "髙橋 陽子" });
    expect(within(card).queryByRole("link", { name: /メールを書く|Teamsで話す/ })).toBeNull();
  });
});

describe("an address that nobody of us wrote", () => {
  const long = (name: string): string => `?${name}=${encodeURIComponent("在".repeat(400))}`.padEnd(2000, "x").slice(0, 2000);
  it.each([
    long("ps-q"),
    long("ps-place"),
    long("ps-topic"),
    `?${"ps-topic=a&".repeat(200)}`.slice(0, 2000),
    `?ps-q=${"a ".repeat(1000)}`,
    `?ps-q=${"%E3%81".repeat(300)}`,
    "?ps-q=%00%1B[31m%E2%80%AE&ps-job=%3Cscript%3Ealert(1)%3C/script%3E",
    "?ps-topic=javascript:alert(1)&ps-lang=__proto__&ps-job=constructor&ps-place=posting:__proto__",
    "?ps-place=country:af/%3Cimg%20src=x%20onerror=alert(1)%3E&ps-from=0&ps-to=-1&ps-state=open'--&ps-order=;drop&ps-view=%FF",
    "?ps-person=404",
    "?ps-person=99999999999999999999",
    "?ps-person=1e3&ps-person=<script>",
    "?%%%=%&ps-q=%&&&==&ps-q",
    "?ps-q=(((((((a+)+)+)+)+)+)+$",
  ])("shows a directory that can be used: %s", async (search) => {
    window.history.replaceState(null, "", `/${search}`);
    const directory = await show({
      volunteers: [volunteerItem(1), volunteerItem(2, { Title: "森田 葵" })],
      postings: [postingItem(1)],
      topics: [topicItem(1)],
    });
    expectSound(directory);
    expect(listed(directory).length > 0 || within(directory).queryByText(/まだいません/) !== null).toBe(true);
    expect(directory.querySelector<HTMLInputElement>("input[type=search]")?.value.length).toBeLessThanOrEqual(200);
    expect(document.querySelector("[role=dialog]")).toBeNull();
  });

  it("says so where it leads to a profile that is not there", async () => {
    window.history.replaceState(null, "", "/?ps-person=404");
    const directory = await show({ volunteers: [volunteerItem(1)], postings: [], topics: [] });
    expect(within(directory).getByText(/このプロフィールは見つかりませんでした/)).toBeTruthy();
  });
});
