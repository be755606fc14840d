import { cleanup, fireEvent, waitFor, within } from "@testing-library/react";
import * as React from "react";
import { volunteerItem } from "../../../data/testing/items";
import { toVolunteer } from "../../../data/directory/volunteers/volunteerItem";
import { starters } from "../../../domain/contact/starters";
import { aDirectory, aPosting, aTopic, aVolunteer } from "../../../domain/testing/builders";
import { HOSTILE_TEXTS } from "../../../domain/testing/hostileTexts";
import type { Language } from "../../../domain/text";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { contextWithout } from "../../../people/testing/graphContexts";
import { renderInView } from "../../testing/renderInView";
import VolunteerPanel from "./VolunteerPanel";

// Nothing is laid out here.
Element.prototype.scrollIntoView = jest.fn();

/** What no reader may meet: text that turns around, controls, halves of characters. */
const UNSEEMLY = /[\u202A-\u202E\u2066-\u2069]|(?![\n])\p{Cc}|\p{Surrogate}/u;
const SAFE_LINK = /^(?:mailto:|https:\/\/|\?)/;

/** The profile of a volunteer in a site where every term says the same, with the person card open. */
async function open(volunteer: Volunteer, term: string, language: Language): Promise<HTMLElement> {
  const name = { ja: term, en: term };
  const { byId, postingByCode, entries } = aDirectory({
    volunteers: [volunteer, aVolunteer({ id: 2, name: term, pastPostingIds: [1] })],
    postings: [
      aPosting({ id: 1, name, shortNames: [term], formerNames: [term], city: name, country: name, timeZone: term }),
      aPosting({ id: 2, code: term, parentCode: term, name }),
    ],
    topics: [aTopic({ id: 1, name, group: name })],
  });
  const entry = byId.get(volunteer.id);
  if (entry === undefined) throw new Error("The volunteer is not in the directory.");
  renderInView(
    <VolunteerPanel
      entry={entry}
      postingByCode={postingByCode}
      details="here"
      others={{
        entries,
        fairness: { reader: "mori@example.go.jp", day: "2026-11-22" },
        profileHref: (id) => `?ps-person=${id}`,
        onOpen: jest.fn(),
      }}
      query={term}
      onClose={jest.fn()}
      link="https://example.sharepoint.com/sites/portal?ps-person=1"
    />,
    {
      language,
      startersFor: (person) => starters(person, term, language),
      personCard: { kind: "fluent", context: contextWithout("Graph is not to be asked.") },
    },
  );
  const dialog = await waitFor(() => {
    const found = document.querySelector<HTMLElement>("[role=dialog]");
    if (found === null) throw new Error("No profile is shown.");
    return found;
  });
  fireEvent.click(dialog.querySelector(".ps-profilecard > button") as HTMLElement);
  expect(dialog.querySelector(".ps-person__facts")).not.toBeNull();
  return dialog;
}

/** The profile names somebody, and its links lead where they say. */
function expectSound(dialog: HTMLElement): void {
  expect(dialog.querySelector("h2")?.textContent).toMatch(/\S/);
  expect(dialog.getAttribute("aria-label")).toMatch(/\S/);
  for (const link of dialog.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(SAFE_LINK);
  expect(dialog.querySelector("img[src='x']")).toBeNull();
}

afterEach(cleanup);

describe("the profile of a volunteer whose item holds in every column", () => {
  it.each(HOSTILE_TEXTS)("%s", async (_, text) => {
    const item = volunteerItem(1, {
      Person: { Title: text || "髙橋 陽子", Name: text, EMail: text },
      Title: text,
      Reading: text,
      Romaji: text,
      JobType: text.trim() || "専門職",
      Career: `${text}\n2013-04〜｜${text}｜${text}｜${text}`,
      Languages: [text, text],
      Message: text,
      StarterTexts: text,
      Availability: text,
      AvailableFrom: text,
      ConfirmedOn: text,
      CurrentPostingId: 1,
      PastPostingsId: [1, 2, 404],
      TopicsId: [1, 404],
    });
    const volunteer = toVolunteer(item);
    // What is left of a name without anything to see is no name: such an item is skipped and counted.
    if (volunteer === undefined) return;
    const dialog = await open(volunteer, "在タイ日本国大使館", "ja");
    expectSound(dialog);
    expect(dialog.textContent).not.toMatch(UNSEEMLY);
    for (const element of dialog.querySelectorAll("[aria-label], [href]"))
      expect(element.getAttribute("aria-label") ?? "").not.toMatch(UNSEEMLY);
  });

  it("which of these texts leave no name to show", () => {
    const nameless = HOSTILE_TEXTS.filter(
      ([, text]) =>
        toVolunteer(
          volunteerItem(1, { Title: text, Person: { Title: text, Name: "i:0#.f|membership|a@b.example", EMail: "a@b.example" } }),
        ) === undefined,
    );
    expect(nameless.map(([title]) => title)).toEqual(["nothing", "blanks", "blanks without width"]);
  });
});

describe("the profile from a copy of another version, and of terms that hold", () => {
  it.each(HOSTILE_TEXTS.flatMap(([title, text]) => (["ja", "en"] as const).map((language) => [title, language, text] as const)))(
    "%s, in %s",
    async (_, language, text) => {
      const volunteer = aVolunteer({
        id: 1,
        name: text,
        reading: text,
        romaji: text,
        jobType: text,
        message: text,
        languages: [text, text],
        starterTexts: [text, text, text],
        availability: "rest",
        availableFrom: text,
        confirmedOn: text,
        career: [{ from: text, to: text, place: text, role: text, note: text }, { place: text }],
        currentPostingId: 1,
        pastPostingIds: [1, 2, 404],
        topicIds: [1, 404],
      });
      expectSound(await open(volunteer, text, language));
    },
  );
});

describe("the profile of a person who was deleted or has no address", () => {
  it("names them and offers no way that leads nowhere", async () => {
    const dialog = await open(aVolunteer({ id: 1, person: { siteUserId: 9, displayName: "", mail: "", upn: "" } }), "在タイ大使館", "ja");
    expectSound(dialog);
    expect(within(dialog).queryByRole("link", { name: /メールを書く|Teamsで話す/ })).toBeNull();
  });
});
