import { act, fireEvent, screen, within } from "@testing-library/react";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { aDirectory, aVolunteer } from "../../../domain/testing/builders";
import { renderInView } from "../../testing/renderInView";
import { LateVolunteerPanel } from "./LateVolunteerPanel";

jest.mock("./VolunteerPanel", () => {
  throw new Error("Loading chunk volunteer-panel failed.");
});

const closed = jest.fn();

/** As browsers do, without laying anything out: the test's page knows no dialogs. */
beforeEach(() => {
  closed.mockClear();
  let opener: Element | null = null;
  HTMLDialogElement.prototype.showModal = function () {
    opener = document.activeElement;
    this.open = true;
    this.querySelector("button")?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    (opener as HTMLElement | null)?.focus();
  };
});

async function open(): Promise<HTMLElement> {
  const { byId, postingByCode } = aDirectory({ volunteers: [aVolunteer({ id: 1 })] });
  const entry = byId.get(1) as DirectoryEntry;
  function Page(): React.ReactElement {
    const [shown, setShown] = React.useState(false);
    const close = (): void => {
      closed();
      setShown(false);
    };
    return (
      <>
        <button type="button" onClick={() => setShown(true)}>
          開く
        </button>
        {shown && <LateVolunteerPanel entry={entry} postingByCode={postingByCode} details="here" link="?ps-person=1" onClose={close} />}
      </>
    );
  }
  renderInView(<Page />);
  screen.getByRole("button", { name: "開く" }).focus();
  await act(async () => screen.getByRole("button", { name: "開く" }).click());
  return screen.findByRole("dialog", { name: "髙橋 陽子さんのプロフィール" });
}

describe("a profile that is lost", () => {
  it("says so under the name, with the ways to reach the person and the way to try again", async () => {
    const panel = await open();
    within(panel).getByRole("heading", { name: "髙橋 陽子" });
    expect((await within(panel).findByRole("alert")).textContent).toContain("ここを表示できませんでした。");
    within(panel).getByRole("button", { name: "もう一度試す" });
    for (const name of ["メールを書く、髙橋 陽子さん", "Teamsで話す、髙橋 陽子さん"]) within(panel).getByRole("link", { name });
  });

  it.each([
    ["with the Esc key", (panel: HTMLElement) => fireEvent(panel, new Event("cancel", { cancelable: true }))],
    ["with the cross", (panel: HTMLElement) => fireEvent.click(within(panel).getByRole("button", { name: "プロフィールを閉じる" }))],
    ["with a press beside it", (panel: HTMLElement) => fireEvent.click(panel)],
  ])("closes %s, and gives the focus back", async (_, close) => {
    const panel = await open();
    expect(panel.contains(document.activeElement)).toBe(true);
    close(panel);
    expect(closed).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "開く" }));
  });

  it("stays open under presses inside it", async () => {
    fireEvent.click(within(await open()).getByRole("heading"));
    expect(closed).not.toHaveBeenCalled();
  });
});
