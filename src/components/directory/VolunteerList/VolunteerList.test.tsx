import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { orderEntries } from "../../../domain/directory/order/order";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { aDirectory, aVolunteer } from "../../../domain/testing/builders";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { renderInView } from "../../testing/renderInView";
import type { VolunteerListProps } from "./VolunteerListProps";
import { VolunteerList } from "./VolunteerList";

beforeAll(() => {
  // The test's page has no layout and therefore does not scroll.
  window.scrollTo = jest.fn();
});

function people(count: number, reading: (index: number) => string = () => "タカハシ ヨウコ"): Volunteer[] {
  return Array.from({ length: count }, (_, index) => aVolunteer({ id: index + 1, name: `山田 ${index + 1}号`, reading: reading(index) }));
}

function show(volunteers: readonly Volunteer[], props: Partial<VolunteerListProps> = {}): void {
  const directory = aDirectory({ volunteers });
  const entries = orderEntries(directory.entries, "kana", { reader: "", day: "2026-11-22" });
  renderInView(
    <VolunteerList
      entries={entries}
      total={entries.length}
      density="rows"
      showKanaIndex={false}
      filters={NO_FILTERS}
      onShowUpTo={jest.fn()}
      onPlace={jest.fn()}
      profileHref={(id) => `?ps-person=${id}`}
      onOpen={jest.fn()}
      {...props}
    />,
  );
}

describe("the list", () => {
  it("shows everybody of a small view in a list", () => {
    show(people(3));
    const items = within(screen.getByRole("list", { name: "" })).getAllByRole("article");
    expect(items.map((card) => within(card).getByRole("heading").textContent)).toEqual(["山田 1号", "山田 2号", "山田 3号"]);
  });

  it("keeps at most 40 of 20,000 cards in the page and says where each stands among all", () => {
    show(people(20_000));
    const cards = screen.getAllByRole("article");
    expect(cards.length).toBeGreaterThan(2);
    expect(cards.length).toBeLessThanOrEqual(40);
    const item = cards[1]?.closest("li");
    expect(item?.getAttribute("aria-posinset")).toBe("2");
    expect(item?.getAttribute("aria-setsize")).toBe("20000");
  });

  it("leads to each profile", () => {
    show(people(2));
    expect(screen.getByRole("link", { name: "山田 2号" }).getAttribute("href")).toBe("?ps-person=2");
  });

  it("is there in a region that scrolls and has no height yet", () => {
    render(<div data-is-scrollable="true" id="region" />);
    const directory = aDirectory({ volunteers: people(30) });
    const region = document.getElementById("region") as HTMLElement;
    renderInView(
      <VolunteerList
        entries={directory.entries}
        total={30}
        density="cards"
        showKanaIndex={false}
        filters={NO_FILTERS}
        onShowUpTo={jest.fn()}
        onPlace={jest.fn()}
        profileHref={String}
        onOpen={jest.fn()}
      />,
      {},
      { container: region },
    );
    expect(within(region).getAllByRole("article").length).toBeGreaterThan(2);
  });
});

describe("a list that shows so many at a time", () => {
  function Paged({
    pageSize,
    volunteers,
    ...props
  }: Partial<VolunteerListProps> & { readonly volunteers: readonly Volunteer[] }): React.ReactElement {
    const [upTo, setUpTo] = React.useState<number>();
    const directory = React.useMemo(() => aDirectory({ volunteers }), [volunteers]);
    const entries = React.useMemo(() => orderEntries(directory.entries, "kana", { reader: "", day: "2026-11-22" }), [directory]);
    return (
      <VolunteerList
        entries={entries}
        total={entries.length}
        density="rows"
        showKanaIndex={false}
        filters={NO_FILTERS}
        profileHref={String}
        onOpen={jest.fn()}
        pageSize={pageSize}
        upTo={upTo}
        onShowUpTo={setUpTo}
        onPlace={jest.fn()}
        {...props}
      />
    );
  }
  const more = (name: string): HTMLElement | null => screen.queryByRole("button", { name });
  const position = (name: string): string | null | undefined =>
    screen.getByRole("link", { name }).closest("li")?.getAttribute("aria-posinset");

  it("says how many of how many stand, and where each stands among all", () => {
    renderInView(<Paged volunteers={people(30)} pageSize={3} />);
    expect(screen.getByText("30人のうち3人まで見ています")).not.toBeNull();
    expect(screen.getByRole("link", { name: "山田 3号" }).closest("li")?.getAttribute("aria-setsize")).toBe("30");
    expect(screen.queryByRole("link", { name: "山田 4号" })).toBeNull();
  });

  it("names no number while not everybody is there", () => {
    renderInView(<Paged volunteers={people(30)} pageSize={3} total={undefined} />);
    expect(screen.queryByText(/見ています/)).toBeNull();
    expect(more("つぎの3人を見る")).not.toBeNull();
    expect(screen.getByRole("link", { name: "山田 1号" }).closest("li")?.getAttribute("aria-setsize")).toBe("-1");
  });

  it("goes on at the first of the next, who has the focus, to the last", async () => {
    renderInView(<Paged volunteers={people(20)} pageSize={12} />);
    await userEvent.click(screen.getByRole("button", { name: "つぎの8人を見る" }));
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "山田 13号" }));
    expect(position("山田 13号")).toBe("13");
    expect(more("つぎの8人を見る")).toBeNull();
    expect(screen.queryByText(/まで見ています/)).toBeNull();
  });

  it("keeps the focus at the place that somebody went on to when others come before the person there", async () => {
    const { rerender } = renderInView(<Paged volunteers={people(15, () => "ワダ")} pageSize={6} />);
    await userEvent.click(screen.getByRole("button", { name: "つぎの6人を見る" }));
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "山田 7号" }));
    const earlier = people(30).map((person) => ({ ...person, id: person.id + 100, name: `先に立つ ${person.id}号` }));
    rerender(<Paged volunteers={[...people(15, () => "ワダ"), ...earlier]} pageSize={6} />);
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "先に立つ 7号" }));
    expect(position("先に立つ 7号")).toBe("7");
  });

  it("leaves the focus alone where somebody is typing while the people change", async () => {
    const { rerender } = renderInView(
      <>
        <input aria-label="ことば" />
        <Paged volunteers={people(15)} pageSize={6} />
      </>,
    );
    await userEvent.click(screen.getByRole("button", { name: "つぎの6人を見る" }));
    await userEvent.click(screen.getByRole("textbox", { name: "ことば" }));
    rerender(
      <>
        <input aria-label="ことば" />
        <Paged volunteers={people(2)} pageSize={6} />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "ことば" }));
  });

  it("leaves the focus nowhere where somebody has put it nowhere", async () => {
    const { rerender } = renderInView(<Paged volunteers={people(15)} pageSize={6} />);
    await userEvent.click(screen.getByRole("button", { name: "つぎの6人を見る" }));
    (document.activeElement as HTMLElement).blur();
    rerender(<Paged volunteers={people(2)} pageSize={6} />);
    expect(document.activeElement).toBe(document.body);
  });

  it("goes as far as somebody jumps in the kana index", async () => {
    const readings = ["アベ", "カトウ", "タナカ"];
    const volunteers = people(90, (index) => readings[Math.floor(index / 30)] ?? "");
    renderInView(<Paged volunteers={volunteers} pageSize={24} showKanaIndex />);
    await userEvent.click(screen.getByRole("button", { name: "た行、30人" }));
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "山田 61号" }));
    expect(screen.getByText("90人のうち72人まで見ています")).not.toBeNull();
  });
});

describe("the kana index", () => {
  const READINGS = ["アベ", "カトウ", "タナカ"];
  const threeRows = (): Volunteer[] => people(3000, (index) => READINGS[Math.floor(index / 1000)] ?? "");

  it("names every row with its people and keeps empty rows, struck out", () => {
    show(threeRows(), { showKanaIndex: true });
    const index = screen.getByRole("navigation", { name: "よみの行" });
    expect(
      within(index)
        .getAllByRole("button")
        .map((button) => button.getAttribute("aria-label")),
    ).toEqual(["あ行、1,000人", "か行、1,000人", "た行、1,000人"]);
    expect(within(index).getByText("ら").tagName).toBe("S");
    expect(within(index).getByText("ら行、0人")).not.toBeNull();
  });

  it("jumps to the first person of a row and moves focus there", async () => {
    show(threeRows(), { showKanaIndex: true });
    expect(screen.queryByRole("link", { name: "山田 2001号" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "た行、1,000人" }));
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "山田 2001号" }));
    expect(window.scrollTo).toHaveBeenCalled();
  });

  it("marks the row that the reader is in", () => {
    show(threeRows(), { showKanaIndex: true });
    expect(screen.getByRole("button", { name: "あ行、1,000人" }).getAttribute("aria-current")).toBe("true");
    expect(screen.getByRole("button", { name: "か行、1,000人" }).hasAttribute("aria-current")).toBe(false);
  });

  it("is not there while nobody's reading is known", () => {
    show(
      people(3, () => ""),
      { showKanaIndex: true },
    );
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("is there only in kana order", () => {
    show(threeRows());
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});
