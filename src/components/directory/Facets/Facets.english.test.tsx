import "../../../../test/readInEnglish";
import { screen, within } from "@testing-library/react";
import * as React from "react";
import { FACET_NAMES } from "../../../domain/directory/facets/facets";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { offeredIn } from "../../../domain/directory/facets/offered";
import { smallMinistry } from "../../../domain/testing/smallMinistry";
import { renderInView } from "../../testing/renderInView";
import { Facets } from "./Facets";

it("the facets name their choices in English", () => {
  renderInView(
    <Facets
      shown={FACET_NAMES}
      offered={offeredIn(smallMinistry(), NO_FILTERS)}
      filters={NO_FILTERS}
      onChange={() => undefined}
      onDone={() => undefined}
    />,
    { language: "en" },
  );
  const availability = within(screen.getByRole("group", { name: "Availability" }));
  expect(availability.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label"))).toEqual([
    "Happy to talk, 3 people",
    "Replies take a while, 1 person",
    "Taking a break, 1 person",
  ]);
  screen.getByRole("group", { name: "Year of joining" });
  screen.getByRole("group", { name: "Posting or department" });
  screen.getByRole("combobox", { name: "Joined from this year" });
});
