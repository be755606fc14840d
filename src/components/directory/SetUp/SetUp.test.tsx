import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { SetUpPlan, Step } from "../../../data/setup/plan/step";
import type { SiteSetUp } from "../../../data/setup/setUpSite";
import type { StepReport } from "../../../data/setup/steps/runSteps";
import { Failure } from "../../../data/transport/failure";
import { NOTHING_MISSING } from "../testing/siteSetUps";
import SetUp from "./SetUp";

const place = { list: "有志職員", listUrl: "Lists/PlatVolunteers" };
const column = (what: string): Step => ({
  kind: "column",
  id: `column ${what}`,
  what,
  field: { type: "text", name: "Any", title: { ja: what, en: what } },
  needs: [],
  ...place,
});
const STEPS: readonly Step[] = [
  { kind: "group", id: "group", what: "プラっと相談 運営", needs: [] },
  { kind: "settings", id: "settings", what: "有志職員", settings: { EnableModeration: true, NoCrawl: true }, needs: [], ...place },
  column("本人"),
  column("フリガナ"),
];
const PLAN: SetUpPlan = { steps: STEPS, remarks: [{ kind: "who-may-join", who: ["メンバー", "閲覧者"] }] };

interface Run {
  readonly plan: SetUpPlan;
  readonly report: (report: StepReport) => void;
  readonly end: (complete: boolean) => Promise<void>;
}

interface Shown {
  readonly onDone: jest.Mock;
  readonly runs: readonly Run[];
  readonly asked: jest.Mock<Promise<SetUpPlan>, []>;
}

/** @param plans - what each look at the site finds; the last one again and again */
async function show(...plans: readonly (SetUpPlan | Failure)[]): Promise<Shown> {
  const onDone = jest.fn();
  const runs: Run[] = [];
  let looks = 0;
  const asked = jest.fn(() => {
    const found = plans[Math.min(looks++, plans.length - 1)] ?? NOTHING_MISSING;
    return found instanceof Failure ? Promise.reject(found) : Promise.resolve(found);
  });
  const setUp: SiteSetUp = {
    plan: asked,
    check: () => Promise.resolve([]),
    run: (plan, onReport) =>
      new Promise((resolve) => {
        runs.push({
          plan,
          report: (report) => act(() => onReport(report)),
          end: (complete) => act(async () => resolve(complete)),
        });
      }),
  };
  await act(async () => void render(<SetUp setUp={setUp} onDone={onDone} />));
  return { onDone, runs, asked };
}

const button = (): HTMLElement => screen.getByRole("button", { name: "準備する" });
const press = (): Promise<void> => act(async () => userEvent.click(button()));
/** The lines of the plan, with what is said of each. */
const lines = (): (string | null)[] =>
  within(screen.getByRole("region", { name: "これから行うこと" }))
    .getAllByRole("listitem")
    .filter((item) => item.querySelector("li") === null)
    .map((item) => item.textContent);

describe("before the owner presses", () => {
  it("reads everything that will be made or changed, by list and kind, and nothing is made", async () => {
    const { runs } = await show(PLAN);
    expect(screen.getByText("リスト「有志職員」")).toBeTruthy();
    expect(lines()).toEqual([
      "これから：グループ「プラっと相談 運営」を作る",
      "これから：設定：載せる前に承認を求める、検索と Copilot に出さない",
      "これから：列：本人、フリガナ",
    ]);
    expect(runs).toEqual([]);
  });

  it("reads who may join, and where organisers are chosen once there is a group", async () => {
    await show({ ...PLAN, organisersPage: "https://contoso.sharepoint.com/sites/plat/_layouts/15/people.aspx?MembershipGroupId=9" });
    const remarks = screen.getByRole("region", { name: "知っておいていただきたいこと" });
    expect(remarks.textContent).toContain("申し出て名簿に載れるのは、メンバー、閲覧者の人です。");
    expect(within(remarks).getByRole<HTMLAnchorElement>("link").href).toContain("MembershipGroupId=9");
  });

  it("is told so when nothing is missing", async () => {
    await show(NOTHING_MISSING);
    screen.getByText("足りないものはありません。すべてそろっています。");
  });

  it("is told why the site could not be read, and looks again with the button", async () => {
    const { asked, runs } = await show(new Failure("no-permission"), PLAN);
    expect(screen.getByRole("alert").textContent).toContain("許されていません。このサイトの所有者が押してください。");
    await press();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(runs).toHaveLength(1);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("after the owner has pressed", () => {
  it("does what was read, tells how each part goes, and cannot be started twice at once", async () => {
    const { runs } = await show(PLAN);
    await press();
    await press();
    expect(runs).toHaveLength(1);
    expect(runs[0]?.plan).toBe(PLAN);
    expect(button().getAttribute("aria-disabled")).toBe("true");
    runs[0]?.report({ id: "group", state: "done" });
    runs[0]?.report({ id: "settings", state: "doing" });
    expect(screen.getByText("有志職員 を準備しています").getAttribute("role")).toBe("status");
    expect(lines().map((line) => line?.split("：")[0])).toEqual(["できました", "作業中", "これから"]);
  });

  it("tells of a step that was refused which it was, why, what to do and SharePoint's own words, and leaves the others standing", async () => {
    const { runs, onDone } = await show(PLAN);
    await press();
    runs[0]?.report({ id: "column 本人", state: "refused", kind: "unexpected", words: "Error making HttpClient request [500]" });
    runs[0]?.report({ id: "column フリガナ", state: "done" });
    await runs[0]?.end(false);
    const refused = screen.getByText(/^本人：SharePoint が断りました/);
    expect(refused.textContent).toContain("IT の担当者に伝えてください");
    expect(refused.textContent).toContain("[500]");
    expect(screen.getByRole("alert").textContent).toContain("もう一度押すと、続きから始めます。");
    expect(onDone).not.toHaveBeenCalled();
  });

  it("goes on with what the site still lacks when pressed again", async () => {
    const rest = { ...PLAN, steps: [column("本人")] };
    const { runs } = await show(PLAN, rest);
    await press();
    await runs[0]?.end(false);
    await press();
    expect(runs[1]?.plan).toBe(rest);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("cannot be started twice while the site is looked at again", async () => {
    const { runs, asked } = await show(PLAN);
    await press();
    await runs[0]?.end(false);
    asked.mockReturnValueOnce(new Promise(() => undefined));
    await press();
    await press();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(button().getAttribute("aria-disabled")).toBe("true");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says that all is done, with what there is to know, and tells once", async () => {
    const { runs, onDone } = await show(PLAN, {
      steps: [],
      remarks: [{ kind: "not-unique", list: "有志職員", column: "本人" }],
    });
    await press();
    await runs[0]?.end(true);
    screen.getByText("準備ができました。");
    screen.getByText(/列「本人」は、同じ人の二件目を断れません/);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("says so when the connection is lost before anything is done", async () => {
    const { runs } = await show(PLAN, new Failure("offline"));
    await press();
    await runs[0]?.end(true);
    expect(screen.getByRole("alert").textContent).toContain("つながっていないようです。");
  });
});
