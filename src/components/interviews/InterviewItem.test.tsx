import { fireEvent, screen } from "@testing-library/react";
import { anInterview } from "../../domain/testing/builders";
import type { NewsLayout } from "../../domain/configuration/newsConfiguration";
import { DIRECTORY, page, reader, show } from "./testing/shownNews";

describe("an interview", () => {
  const yoko = anInterview({
    title: "保育園が決まるまで",
    lead: "乳児を連れて。",
    subjectId: 12,
    publishedAt: "2026-11-22T01:00:00Z",
    pictureUrl: "https://plat.sharepoint.com/a.jpg",
    pictureAlt: "バンコクの公園",
  });

  it.each<NewsLayout>(["hero", "list", "compact"])("leads to the article and to the volunteer, in the layout %s", async (layout) => {
    const { answers } = show({ layout });
    await answers(page([yoko]));
    expect(screen.getByRole("link", { name: "保育園が決まるまで" }).getAttribute("href")).toBe(yoko.url);
    expect(screen.getByRole("link", { name: "髙橋さんに聞いてみる" }).getAttribute("href")).toBe(`${DIRECTORY}?ps-person=12`);
    expect(screen.getByText("髙橋 陽子さん")).toBeTruthy();
    expect(screen.getByText("在タイ大使館（取材当時）")).toBeTruthy();
    expect(screen.getByText("2026年11月22日（日）").getAttribute("datetime")).toBe("2026-11-22");
    expect(screen.getByText("NEW")).toBeTruthy();
  });

  it.each<NewsLayout>(["hero", "list"])("shows its picture late and with its description, in the layout %s", async (layout) => {
    const { answers } = show({ layout });
    await answers(page([yoko]));
    expect(screen.getByRole("img", { name: "バンコクの公園" }).getAttribute("loading")).toBe("lazy");
    expect(screen.getByText("乳児を連れて。")).toBeTruthy();
  });

  it("shows the stones where the picture does not come", async () => {
    const { answers } = show();
    await answers(page([yoko]));
    fireEvent.error(screen.getByRole("img", { name: "バンコクの公園" }));
    expect(screen.queryByRole("img")).toBeNull();
    expect(document.querySelector("svg.ps-map")).not.toBeNull();
  });

  it("keeps reading well when the volunteer has withdrawn", async () => {
    const { answers } = show();
    await answers(page([anInterview({ title: "六人の公館で" })]));
    expect(screen.getByText("髙橋 陽子さん")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /プロフィール/ })).toBeNull();
  });

  it("leads to no profile while no directory page is set", async () => {
    const { answers } = show({ view: { ...reader, directoryPageUrl: undefined } });
    await answers(page([yoko]));
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });

  it("says why it stands above newer ones, as long as editors keep it there", async () => {
    const { answers } = show();
    await answers(page([{ ...yoko, pinnedUntil: "2026-11-22" }, anInterview({ id: 2, pinnedUntil: "2026-11-21" })]));
    expect(screen.getAllByText("注目")).toHaveLength(1);
    expect(screen.getByText("注目").closest("li, article")?.textContent).toContain("保育園が決まるまで");
  });

  it("is no longer new after two weeks", async () => {
    const { answers } = show();
    await answers(page([anInterview({ publishedAt: "2026-11-01T00:00:00Z" })]));
    expect(screen.queryByText("NEW")).toBeNull();
  });

  it("opens through the client inside Teams, in a tab of its own when the reader asks for one", async () => {
    const opened: string[] = [];
    const { answers } = show({ view: { ...reader, teams: { openLink: (url) => void opened.push(url) } } });
    await answers(page([yoko]));
    const link = screen.getByRole("link", { name: "保育園が決まるまで" });
    expect(fireEvent.click(link)).toBe(false);
    expect(opened).toEqual([yoko.url]);
    let left = false;
    window.addEventListener(
      "click",
      (event) => {
        left = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    fireEvent.click(link, { ctrlKey: true });
    expect(left).toBe(true);
    expect(opened).toEqual([yoko.url]);
  });

  it("shows texts as they were typed", async () => {
    const { answers } = show();
    await answers(page([anInterview({ title: "<img src=x onerror=alert(1)>", lead: "{0}", nameThen: "{0} <b>", postThen: "" })]));
    expect(screen.getByRole("link", { name: "<img src=x onerror=alert(1)>" })).toBeTruthy();
    expect(screen.getByText("{0} <b>")).toBeTruthy();
  });
});
