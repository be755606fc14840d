import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { FacetName } from "../../../domain/directory/facets/facets";
import { FACET_NAMES } from "../../../domain/directory/facets/facets";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import type { Filters } from "../../../domain/directory/facets/filters";
import { offeredIn } from "../../../domain/directory/facets/offered";
import { inPlaces } from "../../../domain/testing/builders";
import { smallMinistry } from "../../../domain/testing/smallMinistry";
import type { Language } from "../../../domain/text";
import { afterPaint } from "../../../host/browser/afterPaint";
import { renderInView } from "../../testing/renderInView";
import { Facets } from "./Facets";
import { FacetsButton } from "./FacetsButton";

const directory = smallMinistry();

function setUp(
  filters: Partial<Filters> = {},
  language: Language = "ja",
  shown: readonly FacetName[] = FACET_NAMES,
  onDone: () => void = () => undefined,
): { readonly changes: Filters[] } {
  const changes: Filters[] = [];
  function Page(): React.ReactElement {
    const [current, setCurrent] = React.useState<Filters>({ ...NO_FILTERS, ...filters });
    const change = (next: Filters): void => {
      changes.push(next);
      setCurrent(next);
    };
    return <Facets shown={shown} offered={offeredIn(directory, current)} filters={current} onChange={change} onDone={onDone} />;
  }
  renderInView(<Page />, { language });
  return { changes };
}

const group = (name: string): ReturnType<typeof within> => within(screen.getByRole("group", { name }));
const box = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>("checkbox", { name });
const names = (boxes: readonly HTMLElement[]): (string | null)[] => boxes.map((element) => element.getAttribute("aria-label"));
/** Presses a box; what that changes follows when the box has been painted. */
const choose = (pressed: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.click(pressed);
    await new Promise<void>((resolve) => void afterPaint(resolve));
  });
/** Opens or closes the fold with this summary. */
const press = async (summary: string): Promise<void> => {
  const found = screen.queryByLabelText(summary, { selector: "summary" }) ?? screen.getByText(summary, { selector: "summary" });
  await userEvent.click(found);
  await new Promise((resolve) => setTimeout(resolve));
};

describe("the facet of postings and departments", () => {
  it("names every region with how many people it would show", () => {
    setUp();
    expect(names(group("任地・部署").getAllByRole("checkbox"))).toEqual([
      "本省、2人",
      "アジア、1人",
      "大洋州、0人",
      "北米、0人",
      "中南米、0人",
      "欧州、0人",
      "中東、0人",
      "アフリカ、3人",
    ]);
  });

  it("mounts what is inside only while it is open", async () => {
    setUp();
    expect(screen.queryByRole("checkbox", { name: "ケニア、3人" })).toBeNull();
    await press("アフリカのうちわけ");
    expect(box("ケニア、3人").checked).toBe(false);
    expect(screen.queryByRole("checkbox", { name: /在ケニア/ })).toBeNull();
    await press("アフリカのうちわけ");
    expect(screen.queryByRole("checkbox", { name: "ケニア、3人" })).toBeNull();
  });

  it("shows a choice in its box at once, before it looks whom that finds, and loses none that follow each other", async () => {
    const { changes } = setUp();
    fireEvent.click(box("アフリカ、3人"));
    fireEvent.click(box("アジア、1人"));
    expect([box("アフリカ、3人").checked, box("アジア、1人").checked, changes]).toEqual([true, true, []]);
    await choose(box("本省、2人"));
    expect(changes.at(-1)?.places.ids).toEqual(["region:af", "region:as", "region:jp"]);
  });

  it("opens by itself where a copied link chose something inside", () => {
    setUp({ places: inPlaces(["posting:emb-ke"]) });
    expect(box("在ケニア大使館、3人").checked).toBe(true);
    expect(box("アフリカ、3人").indeterminate).toBe(true);
    expect(screen.queryByRole("checkbox", { name: /タイ/ })).toBeNull();
  });

  it("replaces a chosen region by the country chosen inside it", async () => {
    const { changes } = setUp({ places: inPlaces(["region:af"]) });
    await press("アフリカのうちわけ");
    await choose(box("ケニア、3人"));
    expect(changes.at(-1)?.places.ids).toEqual(["country:af/ケニア"]);
    expect([box("アフリカ、3人").checked, box("アフリカ、3人").indeterminate]).toEqual([false, true]);
    await choose(box("アフリカ、3人"));
    expect(changes.at(-1)?.places.ids).toEqual(["region:af"]);
  });

  it("asks about now, before or either", async () => {
    const { changes } = setUp();
    const when = within(screen.getByRole("group", { name: "いまか経験か" }));
    expect(when.getByRole<HTMLInputElement>("radio", { name: "いまと経験" }).checked).toBe(true);
    await userEvent.click(when.getByRole("radio", { name: "経験だけ" }));
    expect(changes).toEqual([{ ...NO_FILTERS, places: inPlaces([], "past") }]);
    expect(box("アフリカ、1人").checked).toBe(false);
  });

  it("keeps a choice that finds nobody, but does not make it", async () => {
    const { changes } = setUp({ places: inPlaces(["region:oc"]) });
    const [chosen, empty] = [box("大洋州、0人"), box("北米、0人")];
    expect([chosen, empty].map((element) => element.getAttribute("aria-disabled"))).toEqual(["false", "true"]);
    await choose(empty);
    expect(changes).toEqual([]);
    expect(empty.checked).toBe(false);
    await choose(chosen);
    expect(changes.at(-1)?.places.ids).toEqual([]);
  });
});

describe("the other facets", () => {
  it("fold job types and languages until they are needed", async () => {
    const { changes } = setUp();
    expect(screen.queryByRole("checkbox", { name: /専門職/ })).toBeNull();
    await press("職種");
    await choose(box("専門職、2人"));
    await press("研修語・言語");
    await choose(box("タイ語、1人"));
    expect(changes.at(-1)).toEqual({ ...NO_FILTERS, jobTypes: ["専門職"], languages: ["タイ語"] });
    await choose(box("専門職、1人"));
    expect(changes.at(-1)).toEqual({ ...NO_FILTERS, languages: ["タイ語"] });
  });

  it("show topics by group, and never a number on a sensitive one", async () => {
    const { changes } = setUp();
    await press("家族・ライフイベント、3人");
    expect(names(group("相談テーマ").getAllByRole("checkbox"))).toEqual(["家族帯同、3人", "妊娠・出産の話を聞けます"]);
    const sensitive = box("妊娠・出産の話を聞けます");
    expect(sensitive.closest("label")?.textContent).toBe("妊娠・出産の話を聞けます");
    await choose(sensitive);
    expect(changes.at(-1)?.topics).toEqual(["fam-birth"]);
  });

  it("keep the states of availability in their own order", async () => {
    const { changes } = setUp();
    await choose(box("お休み中、1人"));
    await choose(box("相談できます、3人"));
    expect(changes.at(-1)?.availability).toEqual(["open", "rest"]);
  });

  it("offer years of both calendars, and turn a range round that runs backwards", async () => {
    const { changes } = setUp();
    const from = screen.getByRole<HTMLSelectElement>("combobox", { name: "入省年、この年から" });
    const to = screen.getByRole<HTMLSelectElement>("combobox", { name: "入省年、この年まで" });
    expect([...from.options].map(({ text }) => text)).toEqual([
      "指定なし",
      "平成26年（2014）",
      "平成25年（2013）",
      "平成24年（2012）",
      "平成23年（2011）",
      "平成22年（2010）",
    ]);
    await userEvent.selectOptions(from, "2013");
    await userEvent.selectOptions(to, "2011");
    expect(changes.at(-1)).toEqual({ ...NO_FILTERS, entryYears: { from: 2011, to: 2013 } });
    expect([from.value, to.value]).toEqual(["2011", "2013"]);
    await userEvent.selectOptions(from, "指定なし");
    expect(changes.at(-1)).toEqual({ ...NO_FILTERS, entryYears: { to: 2013 } });
  });

  it("take a year from a link made by hand as it is", () => {
    setUp({ entryYears: { from: 1905 } });
    const from = screen.getByRole<HTMLSelectElement>("combobox", { name: "入省年、この年から" });
    expect(from.selectedOptions[0]?.text).toBe("1905年（1905）");
  });

  it("name years in the reader's calendar", () => {
    setUp({}, "en");
    expect(screen.getAllByRole("option", { name: "2014" })).toHaveLength(2);
  });
});

it("only the facets that an editor left are shown, and what a link chose in another stays chosen", async () => {
  const { changes } = setUp({ places: inPlaces(["region:af"]) }, "ja", ["topics", "availability"]);
  expect([...document.querySelectorAll("form > details > summary")].map(({ textContent }) => textContent)).toEqual([
    "相談テーマ",
    "いまの様子",
  ]);
  await choose(box("相談できます、2人"));
  expect(changes.at(-1)).toEqual({ ...NO_FILTERS, places: inPlaces(["region:af"]), availability: ["open"] });
});

describe("all facets in a narrow column", () => {
  it("are left by a button that says how many people wait", async () => {
    const onDone = jest.fn();
    setUp({ places: inPlaces(["region:af"]) }, "ja", FACET_NAMES, onDone);
    await userEvent.click(screen.getByRole("button", { name: "3人を見る" }));
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("stay where they are while one of them is folded", async () => {
    setUp();
    await press("任地・部署");
    expect(screen.queryByRole("checkbox", { name: "アフリカ、3人" })).toBeNull();
    expect(screen.getByRole("form", { name: "絞り込み" })).toBeTruthy();
  });

  it("are opened by a button that says how many conditions are in force, and whether they are open", async () => {
    const onToggle = jest.fn();
    const { rerender } = render(<FacetsButton controls="facets" open={false} active={3} onToggle={onToggle} />);
    const button = screen.getByRole("button", { name: "絞り込み 、3件の条件", expanded: false });
    await userEvent.click(button);
    expect(onToggle).toHaveBeenCalledTimes(1);
    rerender(<FacetsButton controls="facets" open active={0} onToggle={onToggle} />);
    expect(screen.getByRole("button", { name: "絞り込み", expanded: true })).toBe(button);
  });
});
