import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { toQuery } from "../../../domain/directory/view/viewState";
import { aPosting } from "../../../domain/testing/builders";
import { smallMinistry } from "../../../domain/testing/smallMinistry";
import { renderInView } from "../../testing/renderInView";
import { Teaser } from "./Teaser";
import type { TeaserProps } from "./Teaser";

const directory = smallMinistry();
function setUp(props: Partial<TeaserProps> = {}): { readonly searches: string[] } {
  const searches: string[] = [];
  renderInView(
    <Teaser
      entries={directory.entries.slice(0, 3)}
      topics={directory.topics.filter(({ sensitive }) => !sensitive)}
      directoryUrl={(filters, person) =>
        `/directory.aspx?${toQuery({ filters: { ...NO_FILTERS, ...filters }, order: "fair", density: "cards", ...(person === undefined ? {} : { person }) })}`
      }
      onSearch={(query) => searches.push(query)}
      total={412}
      {...props}
    />,
  );
  return { searches };
}

const hrefOf = (name: string | RegExp): string | null => screen.getByRole("link", { name }).getAttribute("href");

describe("the teaser", () => {
  it("leads to the directory with what was typed, when asked to and not before", async () => {
    const { searches } = setUp();
    await userEvent.type(screen.getByRole("searchbox"), " タイ　保育園 ");
    expect(searches).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "さがす" }));
    expect(searches).toEqual(["タイ　保育園"]);
  });

  it("searches on Enter, but not on the Enter that ends a conversion into kanji", () => {
    setUp();
    const box = screen.getByRole("searchbox");
    expect(fireEvent.keyDown(box, { key: "Enter", isComposing: true })).toBe(false);
    expect(fireEvent.keyDown(box, { key: "Enter", keyCode: 229 })).toBe(false);
    expect(fireEvent.keyDown(box, { key: "Enter", keyCode: 13 })).toBe(true);
  });

  it("leads to the volunteers who talk about a topic", () => {
    setUp();
    expect(hrefOf("家族帯同")).toBe("/directory.aspx?ps-topic=fam-together");
  });

  it("leads to the profile of each of today's three", () => {
    setUp();
    expect(screen.getByRole("heading", { level: 3, name: "きょうの三人 毎日入れかわります" })).toBeTruthy();
    expect(screen.getAllByRole("link", { name: "髙橋 陽子" }).map((link) => link.getAttribute("href"))).toEqual([
      "/directory.aspx?ps-person=1",
      "/directory.aspx?ps-person=2",
      "/directory.aspx?ps-person=3",
    ]);
  });

  it("says where each of them is, and since when as soon as their career is there", () => {
    const [entry] = directory.entries;
    const now = aPosting();
    if (entry === undefined) throw new Error("Nobody is in the ministry.");
    setUp({ entries: [{ ...entry, now }] });
    expect(screen.getByText("在ケニア大使館")).toBeTruthy();
    expect(screen.queryByText(/から$/)).toBeNull();
    const career = [{ from: "2024-04", place: "在ケニア日本国大使館" }];
    setUp({ entries: [{ ...entry, now, volunteer: { ...entry.volunteer, career } }] });
    expect(screen.getByText("令和6年4月から")).toBeTruthy();
  });

  it("leads to everybody and says how many they are", () => {
    setUp();
    expect(hrefOf("412人の名簿を見る")).toBe("/directory.aspx?");
  });

  it("says no number while people are still being counted", () => {
    setUp({ total: undefined });
    expect(hrefOf("名簿を見る")).toBe("/directory.aspx?");
  });

  it("shows no heading over nobody, and does not call two people three", () => {
    setUp({ entries: [] });
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
    setUp({ entries: directory.entries.slice(0, 2) });
    expect(screen.getByRole("heading", { level: 3, name: /^きょうの有志職員/ })).toBeTruthy();
  });
});
