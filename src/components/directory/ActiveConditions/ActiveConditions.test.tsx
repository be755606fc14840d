import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { conditions } from "../../../domain/directory/facets/conditions";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import type { Filters } from "../../../domain/directory/facets/filters";
import { inPlaces } from "../../../domain/testing/builders";
import { smallMinistry } from "../../../domain/testing/smallMinistry";
import { renderInView } from "../../testing/renderInView";
import { ActiveConditions } from "./ActiveConditions";

const directory = smallMinistry();

function setUp(filters: Partial<Filters>): { readonly changes: Filters[] } {
  const changes: Filters[] = [];
  function Page(): React.ReactElement {
    const results = React.useRef<HTMLParagraphElement>(null);
    const [current, setCurrent] = React.useState<Filters>({ ...NO_FILTERS, ...filters });
    const change = (next: Filters): void => {
      changes.push(next);
      setCurrent(next);
    };
    return (
      <>
        <p ref={results} tabIndex={-1}>
          3人
        </p>
        <ActiveConditions conditions={conditions(current, directory)} onChange={change} results={results} />
      </>
    );
  }
  renderInView(<Page />);
  return { changes };
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("the active conditions", () => {
  it("go away one at a time, each by a button that says so", async () => {
    const { changes } = setUp({ places: inPlaces(["region:af"]), jobTypes: ["専門職"] });
    await userEvent.click(button("アフリカを外す"));
    expect(changes).toEqual([{ ...NO_FILTERS, jobTypes: ["専門職"] }]);
    expect(screen.queryByRole("button", { name: "アフリカを外す" })).toBeNull();
  });

  it("hand the focus on, so that the next one can be removed with the keyboard, and to the results after the last", async () => {
    setUp({ places: inPlaces(["region:af"]), jobTypes: ["専門職"] });
    await userEvent.click(button("アフリカを外す"));
    expect(document.activeElement).toBe(button("専門職を外す"));
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByText("3人"));
  });

  it("go away together", async () => {
    const { changes } = setUp({ query: "学校", entryYears: { from: 2010 }, topics: ["fam-together"] });
    await userEvent.click(button("すべて外す"));
    expect(changes).toEqual([NO_FILTERS]);
    expect(screen.queryByRole("button", { name: "すべて外す" })).toBeNull();
  });
});
