import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { aVolunteer, anInterview } from "../../domain/testing/builders";
import type { NewsLayout } from "../../domain/configuration/newsConfiguration";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { contextWithout } from "../../people/testing/graphContexts";
import { loadedBefore } from "../testing/loadedBefore";
import { NameStone } from "../volunteer/NameStone/NameStone";
import { DIRECTORY, page, reader, show } from "./testing/shownNews";
import type { NewsDetails } from "./testing/shownNews";

const CARD = "髙橋 陽子さんの連絡先カード";
const personCard = { kind: "fluent", context: contextWithout("Graph is not to be asked.") } as const;

async function openCard(readSpeaker: NewsDetails["readSpeaker"], layout: NewsLayout = "list", subjectId = 12): Promise<HTMLElement> {
  const { answers } = show({ layout, view: { ...reader, personCard, readSpeaker } });
  await answers(page([anInterview({ subjectId })]));
  // The card and the speaker arrive one after the other.
  await act(async () => {
    await userEvent.click(screen.getByRole("button", { name: CARD }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  return screen.findByRole("dialog", { name: CARD });
}

loadedBefore(() => import("./SpeakerCard"));

describe("the speaker of an interview", () => {
  it.each<NewsLayout>(["hero", "list", "compact"])("is one press away, as they are listed now, in the layout %s", async (layout) => {
    const asked: unknown[][] = [];
    const card = await openCard((...question) => {
      asked.push(question);
      return Promise.resolve(aVolunteer({ id: 12 }));
    }, layout);
    const mail = await within(card).findByRole("link", { name: "メールを書く、髙橋 陽子さん" });
    expect(mail.getAttribute("href")).toMatch(/^mailto:yoko\.takahashi@example\.go\.jp\?subject=/);
    expect(within(card).getByRole("link", { name: "Teamsで話す、髙橋 陽子さん" }).getAttribute("href")).toContain("users=yoko.takahashi");
    expect(
      within(card)
        .getByRole("link", { name: /プロフィール/ })
        .getAttribute("href"),
    ).toBe(`${DIRECTORY}?ps-person=12`);
    expect(asked).toEqual([[12, { day: "2026-11-22", confirmedWithinMonths: 12 }]]);
  });

  it("leads to the profile that has taken the place of the one that the article names", async () => {
    const card = await openCard(() => Promise.resolve(aVolunteer({ id: 15 })));
    const link = await within(card).findByRole("link", { name: /プロフィール/ });
    expect(link.getAttribute("href")).toBe(`${DIRECTORY}?ps-person=15`);
  });

  it("is asked about only when somebody wants to know", async () => {
    const readSpeaker = jest.fn();
    const { answers } = show({ view: { ...reader, personCard, readSpeaker } });
    await answers(page([anInterview({ subjectId: 12 })]));
    expect(readSpeaker).not.toHaveBeenCalled();
  });

  it.each([
    ["says so where they are listed no more", () => Promise.resolve(undefined), "いまは名簿に載っていません。"],
    ["says so where they cannot be read", () => Promise.reject(new Error("The line is cut.")), /^連絡先を読み込めませんでした。/],
  ])("%s", async (_, readSpeaker, sentence) => {
    const card = await openCard(readSpeaker);
    await within(card).findByText(sentence);
    expect(within(card).queryByRole("link")).toBeNull();
  });

  it("is read again with the button where they could not be read", async () => {
    const readSpeaker = jest
      .fn<Promise<Volunteer>, []>()
      .mockRejectedValueOnce(new Error("The line is cut."))
      .mockResolvedValue(aVolunteer({ id: 12 }));
    const card = await openCard(readSpeaker);
    await userEvent.click(await within(card).findByRole("button", { name: "もう一度試す" }));
    await within(card).findByRole("link", { name: "メールを書く、髙橋 陽子さん" });
    expect(card.contains(document.activeElement)).toBe(true);
  });

  it("keeps focus in the card while it waits, and gives it back with Esc", async () => {
    const card = await openCard(() => new Promise(() => undefined));
    expect(within(card).getByRole("status").textContent).toBe("連絡先を読み込んでいます…");
    expect(document.activeElement).toBe(card);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: CARD }));
  });

  it.each([1, 12, 345])("has the stone and the colour that they have in the directory: profile %i", async (id) => {
    const volunteer = aVolunteer({ id, person: { ...aVolunteer().person, siteUserId: 9000 - id } });
    const looks = (): string[] =>
      [...document.querySelectorAll<HTMLElement>(".ps-stone")].map(({ dataset }) => `tone ${dataset["tone"]}, shape ${dataset["shape"]}`);
    const { unmount } = render(<NameStone volunteer={volunteer} size="m" />);
    const [listed] = looks();
    unmount();
    const card = await openCard(() => Promise.resolve(volunteer), "list", id);
    await within(card).findByRole("link", { name: /メールを書く/ });
    expect(looks()).toEqual([listed, listed]);
    expect(document.querySelector(".ps-newsitem")?.getAttribute("data-tone")).toBe(listed?.match(/\d/)?.[0]);
  });

  it("is only a mark once they have withdrawn", async () => {
    const { answers } = show({ view: { ...reader, personCard, readSpeaker: jest.fn() } });
    await answers(page([anInterview({})]));
    expect(screen.queryByRole("button", { name: CARD })).toBeNull();
  });
});
