import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { Checked } from "../../../data/setup/checks/checks";
import { Failure } from "../../../data/transport/failure";
import { REASONS } from "../SetUp/stepTexts";
import { SiteCheck } from "./SiteCheck";

const FOUND: readonly Checked[] = [
  { check: "version", state: "ok", facts: ["plat-sodan 1.2.0.0"] },
  { check: "uniquePerson", state: "differs", facts: ["not unique"] },
  { check: "columns", state: "wanting", facts: ["column PlatVolunteers/Romaji"] },
  { check: "changeLog", state: "unanswered", facts: [], refusal: { kind: "no-permission", status: 403, code: -2147024891 } },
];
const REPORT = `version: ok; plat-sodan 1.2.0.0
uniquePerson: differs; not unique
columns: wanting; column PlatVolunteers/Romaji
changeLog: unanswered; no-permission 403 -2147024891`;

const start = (): HTMLElement => screen.getByRole("button", { name: "この環境を確かめる" });
const press = (name: string): Promise<void> => act(async () => userEvent.click(screen.getByRole("button", { name })));

async function check(answer: () => Promise<readonly Checked[]>): Promise<jest.Mock> {
  const asked = jest.fn(answer);
  render(<SiteCheck setUp={{ check: asked }} reasons={REASONS} />);
  expect(asked).not.toHaveBeenCalled();
  await press("この環境を確かめる");
  return asked;
}

it("checks when asked, and says in words how each is, what follows and what to do", async () => {
  await check(() => Promise.resolve(FOUND));
  expect(
    within(screen.getByRole("list"))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "製品と SharePoint のバージョン 問題なしplat-sodan 1.2.0.0",
    expect.stringMatching(/^同じ人の二件目を断る（T1） このテナントの流儀二件目が届くことがあります。.*not unique$/),
    expect.stringMatching(/^列 することあり.*「準備する」.*column PlatVolunteers\/Romaji$/),
    expect.stringMatching(/^変わったところだけを読める 答えなし.*IT の担当者/),
  ]);
});

it("tells who listens when it has ended, and leaves the focus on the button", async () => {
  let end = (_found: readonly Checked[]): void => undefined;
  const asked = await check(() => new Promise((resolve) => (end = resolve)));
  screen.getByText("確かめています。");
  await press("この環境を確かめる");
  expect(asked).toHaveBeenCalledTimes(1);
  await act(async () => end(FOUND));
  expect(screen.getByText("確かめました。見ていただきたいものが3件あります。").getAttribute("role")).toBe("status");
  expect(document.activeElement).toBe(start());
});

it("says so where nothing is to be done", async () => {
  await check(() => Promise.resolve(FOUND.slice(0, 1)));
  screen.getByText("確かめました。すぐにすることはありません。");
});

it("says why the site could not be read, and checks again when asked", async () => {
  const asked = await check(() => Promise.reject(new Failure("offline")));
  expect(screen.getByRole("alert").textContent).toContain("確かめられませんでした。つながっていないようです。");
  await press("この環境を確かめる");
  expect(asked).toHaveBeenCalledTimes(2);
});

describe("the report", () => {
  const clipboard = (writeText: (text: string) => Promise<void>): void =>
    void Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });

  it("is seen before it is copied", async () => {
    const writeText = jest.fn(() => Promise.resolve());
    await check(() => Promise.resolve(FOUND));
    clipboard(writeText);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^報告/ }).value).toBe(REPORT);
    await press("報告をコピー");
    expect(writeText).toHaveBeenCalledWith(REPORT);
    screen.getByText("コピーしました。");
  });

  it("is selected to be copied by hand where the browser refuses", async () => {
    await check(() => Promise.resolve(FOUND));
    clipboard(() => Promise.reject(new Error("Not allowed.")));
    await press("報告をコピー");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^報告/ });
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(REPORT);
    screen.getByText(/ご自分でコピーしてください/);
  });
});
