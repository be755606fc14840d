import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { Arrangements } from "../../../domain/directory/view/viewState";
import { ORDERS } from "../../../domain/directory/view/viewState";
import { aVolunteer } from "../../../domain/testing/builders";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { frame, paintMarks } from "../../shared/marks/testing/paintedMarks";
import { InView, renderInView } from "../../testing/renderInView";
import { DirectoryResults } from "./DirectoryResults";
import { useDirectoryInAddress } from "./useDirectoryInAddress";
import { EXTRAS, names, profile, readyForResults, show, Shown, SNAPSHOT } from "./testing/shownResults";

readyForResults();

describe("the results of the directory", () => {
  it("say of a profile from a link whether it is gone or only waits to be confirmed", () => {
    window.history.replaceState(null, "", "/?ps-person=9");
    renderInView(<Shown snapshot={SNAPSHOT} forEditors={false} unconfirmed={new Set([9])} />);
    screen.getByText(/ご本人の確認を待っている/);
    cleanup();
    renderInView(<Shown snapshot={SNAPSHOT} forEditors={false} />);
    screen.getByText(/このプロフィールは見つかりませんでした/);
  });

  it("open a profile without drawing any card again", async () => {
    const drawn = show();
    expect(drawn).toEqual(expect.arrayContaining([1, 2, 3]));
    drawn.length = 0;
    await userEvent.click(screen.getByRole("link", { name: "山田 太郎" }));
    expect(window.location.search).toBe("?ps-person=2");
    await profile("山田 太郎");
    expect(new Set(drawn)).toEqual(new Set([2]));
  });

  it("open a profile in the view that is shown now, not in an earlier one", async () => {
    show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "並び" }), "kana");
    await userEvent.click(screen.getByRole("link", { name: "山田 太郎" }));
    expect(window.location.search).toBe("?ps-order=kana&ps-person=2");
    await profile("山田 太郎");
  });

  it("lead from who rests to others who served in the same place", async () => {
    show("?ps-order=kana");
    await userEvent.click(screen.getByRole("button", { name: "似た経験の人をさがす" }));
    expect(window.location.search).toBe("?ps-place=region:af&ps-state=open&ps-state=slow&ps-order=kana");
    expect(names()).toEqual(["山田 太郎"]);
  });

  it("show so many at a time where the editor wants it so, and as many again after a reload", async () => {
    show("?ps-order=newest", { pageSize: 1 });
    await userEvent.click(screen.getByRole("button", { name: "つぎの1人を見る" }));
    expect(names()).toEqual(["佐藤 花子", "山田 太郎"]);
    await waitFor(() => expect(window.location.search).toBe("?ps-order=newest&ps-upto=2"));
    cleanup();
    show(window.location.search, { pageSize: 1 });
    expect(names()).toEqual(["佐藤 花子", "山田 太郎"]);
  });

  it("begin at the top again for others, and for the same in another order", async () => {
    show("?ps-upto=2", { pageSize: 1 });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "並び" }), "entry");
    expect(names()).toHaveLength(1);
    expect(window.location.search).toBe("?ps-order=entry");
  });

  it("name the formal desks where a search or a choice finds nobody, and only there", () => {
    for (const nobody of ["?ps-q=いじめ", "?ps-topic=no-such-topic"]) {
      show(nobody);
      expect(screen.getByRole("heading", { name: "正式な窓口に相談すること" })).not.toBeNull();
      cleanup();
    }
    show("?ps-q=山田");
    expect(screen.queryByRole("heading", { name: "正式な窓口に相談すること" })).toBeNull();
  });

  it("take the focus when the button that loosened a condition goes away", async () => {
    show("?ps-q=そんな人はいない");
    await userEvent.click(
      within(screen.getByRole("heading", { name: "この条件に合う人は、まだいません" }).parentElement as HTMLElement).getByRole("button", {
        name: /^「そんな人はいない」を外す/,
      }),
    );
    expect(names()).toHaveLength(3);
    expect(document.activeElement?.id).toBe("results");
  });

  it("take the focus of whoever searched on another page, once", () => {
    show("?ps-q=高橋#ps-results");
    expect(document.activeElement).toBe(document.getElementById("results"));
    expect(decodeURIComponent(window.location.search + window.location.hash)).toBe("?ps-q=高橋");
  });

  it("leave the focus of whoever comes by a copied link", () => {
    show("?ps-q=高橋");
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ["?ps-q=山田", "coming", true, 1],
    ["?ps-q=山田", "coming", false, 0],
    ["?ps-q=山田", "here", true, 0],
    ["", "coming", true, 0],
  ] as const)(
    "say that a search may find more while careers are coming (%p, %p, everybody here: %p)",
    (search, details, complete, notes) => {
      show(search, { details, complete });
      expect(screen.queryAllByText(/見つかる人が増えるかもしれません/)).toHaveLength(notes);
      expect(screen.queryAllByText("残りの人を読み込んでいます。")).toHaveLength(complete ? 0 : 1);
    },
  );

  it.each([
    [true, 1],
    [false, 0],
  ])("tell of entries that could not be read only who can mend the lists (%p)", (forEditors, notes) => {
    show("", { skipped: 2, forEditors });
    expect(screen.queryAllByText("2件は読めなかったため、載せていません。")).toHaveLength(notes);
  });

  it("say no count and offer no choice that would be counted while not everybody is there", () => {
    show("", { complete: false });
    expect(names()).toHaveLength(3);
    expect([screen.queryAllByRole("checkbox").length, screen.queryByText(/^3$/)]).toEqual([0, null]);
    expect(
      screen
        .getAllByRole("status")
        .map((status) => status.textContent)
        .join(""),
    ).not.toMatch(/\d人/);
  });

  it.each([
    ["while not everybody is there", { complete: false }],
    ["while careers are coming, in which the word may stand", { details: "coming" }],
  ] as const)("do not say that nobody answers %s", (_when, reading) => {
    show("?ps-q=だれも書かない言葉", reading);
    expect([
      screen.queryByRole("article"),
      screen.queryByText(/まだいません/),
      screen.queryByRole("button", { name: /外す、\d+人$/ }),
    ]).toEqual([null, null, null]);
    expect(
      screen
        .getAllByRole("status")
        .map((status) => status.textContent)
        .join(""),
    ).not.toMatch(/\d人/);
  });

  it.each(["here", "missing"] as const)("say that nobody answers once nothing more is coming (careers: %s)", (details) => {
    show("?ps-q=だれも書かない言葉", { details });
    expect(screen.getByText(/まだいません/)).toBeTruthy();
  });

  it("offer no kana index of a part of the people", () => {
    show("?ps-order=kana", { complete: false });
    expect(screen.queryByRole("navigation", { name: "よみの行" })).toBeNull();
  });

  it("begin another day with its own people", () => {
    const people = Array.from({ length: 30 }, (_, index) => aVolunteer({ id: index + 1, name: `職員 ${index + 1}` }));
    const on = (now: string): React.ReactElement => (
      <InView view={{ now: new Date(now) }}>
        <Shown snapshot={{ ...SNAPSHOT, volunteers: people }} forEditors={false} first={[1, 2, 3]} />
      </InView>
    );
    window.history.replaceState(null, "", "/");
    const { rerender } = render(on("2026-11-22T05:20:00Z"));
    const today = names().slice(0, 3);
    rerender(on("2026-11-23T05:20:00Z"));
    expect(names().slice(0, 3)).not.toEqual(today);
    rerender(on("2026-11-22T06:20:00Z"));
    expect(names().slice(0, 3)).toEqual(today);
  });

  it("follow the page's address in their links when something else of the page changes it", () => {
    window.history.replaceState(null, "", "/?ps2-q=old");
    const { rerender } = renderInView(<Shown snapshot={SNAPSHOT} forEditors={false} />);
    window.history.replaceState(null, "", "/?ps2-q=new");
    rerender(<Shown snapshot={SNAPSHOT} forEditors={false} />);
    expect(screen.getByRole("link", { name: "佐藤 花子" }).getAttribute("href")).toContain("ps2-q=new");
  });

  it("leave those who were there first in their places when the others come", () => {
    const people = Array.from({ length: 30 }, (_, index) => aVolunteer({ id: index + 1, name: `職員 ${index + 1}` }));
    const place = (volunteers: readonly Volunteer[], complete: boolean, first: readonly number[]): React.ReactElement => (
      <Shown snapshot={{ ...SNAPSHOT, volunteers, complete }} forEditors={false} first={first} />
    );
    const { rerender } = renderInView(place(people.slice(0, 3), false, [1, 2, 3]));
    const before = names();
    rerender(place(people, true, [1, 2, 3]));
    expect(names().slice(0, 3)).toEqual(before);
  });

  it("put people found by their name before those found by what they wrote", () => {
    const volunteers = [
      ...Array.from({ length: 8 }, (_, index) =>
        aVolunteer({ id: index + 10, name: "佐藤 花子", reading: "サトウ ハナコ", message: "お茶を飲むつもりで。" }),
      ),
      aVolunteer({ id: 30, name: "森 千尋", reading: "モリ チヒロ" }),
    ];
    show("?ps-q=もり", { volunteers });
    expect(names()[0]).toBe("森 千尋");
  });

  it("put people found by their name first in the order that is usual here, with no index of the readings beside it", () => {
    const volunteers = [
      aVolunteer({ id: 1, name: "青木 一", reading: "アオキ ハジメ", message: "花がすきです。はな。" }),
      aVolunteer({ id: 2, name: "佐藤 花子", reading: "サトウ ハナコ" }),
    ];
    const usual: Arrangements = { orders: ORDERS, order: "kana", density: "cards" };
    function ByReading(): React.ReactElement {
      const snapshot = { ...SNAPSHOT, volunteers };
      return (
        <DirectoryResults
          {...EXTRAS}
          snapshot={snapshot}
          forEditors={false}
          usualOrder="kana"
          viewInAddress={useDirectoryInAddress(usual)}
        />
      );
    }
    window.history.replaceState(null, "", "/?ps-q=はな");
    renderInView(<ByReading />);
    expect(names()).toEqual(["佐藤 花子", "青木 一"]);
    expect(screen.queryByRole("navigation", { name: "よみの行" })).toBeNull();
  });

  it("leave an order that the reader chose as it is", () => {
    show("?ps-q=はな&ps-order=kana", {
      volunteers: [
        aVolunteer({ id: 1, name: "青木 一", reading: "アオキ ハジメ", message: "花がすきです。はな。" }),
        aVolunteer({ id: 2, name: "佐藤 花子", reading: "サトウ ハナコ" }),
      ],
    });
    expect(names()).toEqual(["青木 一", "佐藤 花子"]);
  });
});

it("a way past the facets says how many people it leads to", () => {
  show();
  expect(screen.getByRole("link", { name: "絞り込みをとばして、3人の結果へ" }).getAttribute("href")).toBe("#results");
});

describe("what a query found", () => {
  const { lit } = paintMarks();
  const career = [{ place: "国連日本政府代表部", role: "二等書記官" }];

  it("lights up on the cards, in the person's own characters, never on a label or a button", async () => {
    show("?ps-q=高橋 メール", { volunteers: [aVolunteer({ id: 1, message: "メールでも、お気軽に。" })] });
    await frame();
    expect(lit()).toEqual(["髙橋", "メール"]);
  });

  it("is said in one line where the card does not show it, and lights up there", async () => {
    show("?ps-q=代表部", { volunteers: [aVolunteer({ id: 1, career })] });
    await frame();
    expect(screen.getByText("国連日本政府代表部 二等書記官").parentElement?.textContent).toBe("経歴：国連日本政府代表部 二等書記官");
    expect(lit()).toEqual(["代表部"]);
  });
});
