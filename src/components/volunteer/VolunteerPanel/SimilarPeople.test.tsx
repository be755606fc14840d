import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { aDirectory, aPosting, aVolunteer } from "../../../domain/testing/builders";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { renderInView } from "../../testing/renderInView";
import VolunteerPanel from "./VolunteerPanel";

const YOKO: Partial<Volunteer> = { id: 1, pastPostingIds: [1], availability: "rest", availableFrom: "2027-01" };
const KENTA = aVolunteer({
  id: 2,
  name: "佐々木 健太",
  pastPostingIds: [1],
  person: { siteUserId: 102, displayName: "佐々木 健太", mail: "kenta@example.go.jp", upn: "kenta@example.go.jp" },
});

// Nothing is laid out here: Fluent moves the focus only to what has a size.
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 20 });
HTMLElement.prototype.scrollIntoView = jest.fn();

/** A page with a link that opens the profile of 陽子, beside 健太 who served where she did. */
async function open(volunteer: Partial<Volunteer> = {}, others: readonly Volunteer[] = [KENTA]): Promise<HTMLElement> {
  const { entries, byId, postingByCode } = aDirectory({
    volunteers: [aVolunteer({ ...YOKO, ...volunteer }), ...others],
    postings: [aPosting({ id: 1 })],
  });
  function Page(): React.ReactElement {
    const [shown, setShown] = React.useState<number>();
    const entry = shown === undefined ? undefined : byId.get(shown);
    return (
      <>
        <button type="button" onClick={() => setShown(1)}>
          プロフィール
        </button>
        {entry !== undefined && (
          <VolunteerPanel
            entry={entry}
            postingByCode={postingByCode}
            details="here"
            others={{
              entries,
              fairness: { reader: "mori@example.go.jp", day: "2026-11-22" },
              profileHref: (id) => `?ps-person=${id}`,
              onOpen: setShown,
            }}
            onClose={() => setShown(undefined)}
            link="https://example.sharepoint.com/sites/portal?ps-person=1"
          />
        )}
      </>
    );
  }
  renderInView(<Page />);
  await userEvent.click(screen.getByRole("button", { name: "プロフィール" }));
  return screen.findByRole("dialog");
}

describe("a volunteer who takes a break", () => {
  it("is said to take no messages until they are back, and others of similar experience are named with what they share", async () => {
    const dialog = await open();
    expect(dialog.textContent).toContain("お休み中1月ごろ再開の予定");
    expect(dialog.textContent).toContain("いまは連絡を受けていません。");
    expect(within(dialog).queryByRole("link", { name: /メールを書く|Teamsで話す/ })).toBeNull();
    const similar = within(dialog).getByRole("region", { name: "似た経験の人" });
    expect(
      within(similar)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["佐々木佐々木 健太同じ公館の経験、同期、職種が同じ"]);
    expect(within(similar).getByRole("link").getAttribute("href")).toBe("?ps-person=2");
  });

  it("leads to one of them in place: the profile begins at its top, and closing it gives the focus back to what opened the first", async () => {
    const dialog = await open();
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await userEvent.click(within(dialog).getByRole("link", { name: "佐々木 健太" }));
    expect(screen.getByRole("dialog").getAttribute("aria-label")).toBe("佐々木 健太さんのプロフィール");
    expect(HTMLElement.prototype.scrollIntoView).toHaveBeenCalledWith({ block: "start" });
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "名簿にもどる" }));
    fireEvent.keyDown(document.activeElement as Element, { key: "Escape", keyCode: 27 });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "プロフィール" })));
  });

  it("stands alone where nobody else has been there", async () => {
    await open({}, []);
    expect(screen.queryByRole("region", { name: "似た経験の人" })).toBeNull();
  });
});

describe("a volunteer who can be reached", () => {
  it("is not set beside others", async () => {
    await open({ availability: "open" });
    expect(screen.queryByRole("region", { name: "似た経験の人" })).toBeNull();
  });

  it("who answers slowly may be written to all the same, which is said once", async () => {
    const dialog = await open({ availability: "slow" });
    expect(within(dialog).getAllByText("お返事は少し先になりそうです。送っておいて大丈夫です。")).toHaveLength(1);
    expect(within(dialog).getByRole("link", { name: "メールを書く、髙橋 陽子さん" })).not.toBeNull();
  });
});
