import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import type { Filters } from "../../../domain/directory/facets/filters";
import { loosenings } from "../../../domain/directory/facets/loosen";
import { selectEntries } from "../../../domain/directory/facets/select";
import { inPlaces } from "../../../domain/testing/builders";
import { smallMinistry } from "../../../domain/testing/smallMinistry";
import { renderInView } from "../../testing/renderInView";
import { NothingFound } from "./NothingFound";

const directory = smallMinistry();

function setUp(filters: Filters): Filters[] {
  const changes: Filters[] = [];
  renderInView(<NothingFound loosenings={loosenings(directory, filters)} onChange={(next) => void changes.push(next)} />);
  return changes;
}

describe("when nobody is found", () => {
  it("offers to loosen one condition, with how many people that finds", async () => {
    const filters: Filters = { ...NO_FILTERS, places: inPlaces(["region:af"]), jobTypes: ["会計職"] };
    expect(selectEntries(directory, filters)).toEqual([]);
    const changes = setUp(filters);
    expect(screen.getByRole("heading").textContent).toBe("この条件に合う人は、まだいません");
    const offers = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(offers).toEqual(["会計職を外す3人", "アフリカを外す1人"]);
    await userEvent.click(screen.getByRole("button", { name: "会計職を外す、3人" }));
    expect(changes).toEqual([{ ...NO_FILTERS, places: inPlaces(["region:af"]) }]);
  });

  it("offers to widen a place to its region", async () => {
    const changes = setUp({ ...NO_FILTERS, places: inPlaces(["posting:econ"]), jobTypes: ["会計職"] });
    await userEvent.click(screen.getByRole("button", { name: "経済局を本省に広げる、1人" }));
    expect(changes).toEqual([{ ...NO_FILTERS, places: inPlaces(["region:jp"]), jobTypes: ["会計職"] }]);
  });

  it("offers to start again where no single condition helps", async () => {
    const changes = setUp({ ...NO_FILTERS, query: "そんな人はいない", jobTypes: ["医務官"] });
    expect(screen.queryByRole("list")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "すべて外す" }));
    expect(changes).toEqual([NO_FILTERS]);
  });
});
