import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { aDirectory, aPosting, aVolunteer } from "../../../domain/testing/builders";
import { contextWithout } from "../../../people/testing/graphContexts";
import { loadedBefore } from "../../testing/loadedBefore";
import { renderInView } from "../../testing/renderInView";
import type { ViewDetails } from "../../testing/renderInView";
import { VolunteerCard } from "../VolunteerCard/VolunteerCard";
import { personCardPart } from "./LateVolunteerPersonCard";

loadedBefore(() => personCardPart.load());

const context = contextWithout("Graph is not to be asked.");
const opened = jest.fn();
beforeEach(() => opened.mockClear());

function show(view: ViewDetails = {}): void {
  const { byId } = aDirectory({
    volunteers: [aVolunteer({ id: 1, currentPostingId: 1 })],
    postings: [aPosting({ id: 1, name: { ja: "在タイ大使館", en: "Embassy of Japan in Thailand" } })],
  });
  renderInView(
    <>
      <VolunteerCard entry={byId.get(1) as DirectoryEntry} density="cards" chosenTopics={[]} profileHref="?ps-person=1" onOpen={opened} />
      <button type="button">ほかの場所</button>
      <main tabIndex={-1}>
        <p>ことば</p>
      </main>
    </>,
    { personCard: { kind: "fluent", context }, ...view },
  );
}

const CARD = "髙橋 陽子さんの連絡先カード";
const stone = (): HTMLElement => screen.getByRole("button", { name: CARD });
const card = (): HTMLElement | null => screen.queryByRole("dialog", { name: CARD });
const inCard = (name: RegExp | string): HTMLElement => within(card() as HTMLElement).getByRole("link", { name });

describe("the stone of a person", () => {
  it("says that it opens a card, and whose", async () => {
    show();
    expect(["aria-haspopup", "aria-expanded", "aria-controls"].map((name) => stone().getAttribute(name))).toEqual([
      "dialog",
      "false",
      null,
    ]);
    await userEvent.click(stone());
    expect(stone().getAttribute("aria-expanded")).toBe("true");
    expect(stone().getAttribute("aria-controls")).toBe(card()?.id);
  });

  it("opens the card of the person, and not the profile", async () => {
    show();
    expect(card()).toBeNull();
    await userEvent.click(stone());
    for (const text of ["髙橋 陽子", "在タイ大使館", "yoko.takahashi@example.go.jp"]) within(card() as HTMLElement).getByText(text);
    expect(opened).not.toHaveBeenCalled();
  });

  it("leads to the same mail and chat as the buttons of the card below", async () => {
    show();
    await userEvent.click(stone());
    for (const name of ["メールを書く、髙橋 陽子さん", "Teamsで話す、髙橋 陽子さん"]) {
      const hrefs = screen.getAllByRole("link", { name }).map((link) => link.getAttribute("href"));
      expect(hrefs).toHaveLength(2);
      expect(hrefs[0]).toBe(hrefs[1]);
    }
  });

  it("leads on to the profile", async () => {
    show();
    await userEvent.click(stone());
    await userEvent.click(inCard("プロフィールを見る、髙橋 陽子さん"));
    expect(opened).toHaveBeenCalledWith(1);
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(stone());
  });

  it("moves focus into the card, and takes it back with Esc", async () => {
    show();
    await userEvent.click(stone());
    expect(document.activeElement).toBe(inCard(/メールを書く/));
    await userEvent.keyboard("{Escape}");
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(stone());
  });

  it.each([
    ["forwards", "{Tab}", /プロフィールを見る/],
    ["backwards", "{Shift>}{Tab}{/Shift}", undefined],
  ] as const)("comes after the card in the order of focus: walking past its end %s leads back", async (_, keys, last) => {
    show();
    await userEvent.click(stone());
    (last === undefined ? within(card() as HTMLElement).getByRole("button") : inCard(last)).focus();
    await userEvent.keyboard(keys);
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(stone());
  });

  it("is walked through in the order in which it reads", async () => {
    show();
    await userEvent.click(stone());
    await userEvent.tab();
    expect(document.activeElement).toBe(inCard(/Teamsで話す/));
    await userEvent.tab();
    expect(document.activeElement).toBe(inCard(/プロフィールを見る/));
  });

  it("closes the card when it is pressed again, and with the cross", async () => {
    show();
    await userEvent.click(stone());
    await userEvent.click(stone());
    expect(card()).toBeNull();
    await userEvent.click(stone());
    await userEvent.click(screen.getByRole("button", { name: "連絡先カードを閉じる" }));
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(stone());
  });

  it("takes focus back when the reader presses where nothing takes it, and leaves it to what does", async () => {
    show();
    await userEvent.click(stone());
    await userEvent.click(screen.getByText("ことば"));
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(stone());
    await userEvent.click(stone());
    await userEvent.click(screen.getByText("ほかの場所"));
    expect(document.activeElement).toBe(screen.getByText("ほかの場所"));
  });

  it.each([
    ["that becomes a scroll", fireEvent.pointerCancel],
    ["that never becomes a click", fireEvent.pointerDown],
  ] as const)("does not take focus back with the press after one %s", async (_, next) => {
    show();
    await userEvent.click(stone());
    fireEvent.pointerDown(screen.getByText("ことば"));
    expect(card()).toBeNull();
    screen.getByText("ほかの場所").focus();
    next(screen.getByText("ことば"));
    fireEvent.click(screen.getByText("ことば"));
    expect(document.activeElement).toBe(screen.getByText("ほかの場所"));
  });

  it("closes the card when it has been scrolled out of the window", async () => {
    show();
    await userEvent.click(stone());
    stone().getBoundingClientRect = () => ({ top: -100, bottom: -44 }) as DOMRect;
    fireEvent.scroll(window);
    expect(card()).toBeNull();
  });

  it("is only a mark where the organisers show no cards", () => {
    show({ personCard: undefined });
    expect(screen.queryByRole("button", { name: CARD })).toBeNull();
  });
});
