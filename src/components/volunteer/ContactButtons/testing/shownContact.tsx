import { screen } from "@testing-library/react";
import * as React from "react";
import { starters } from "../../../../domain/contact/starters";
import { aVolunteer } from "../../../../domain/testing/builders";
import type { Volunteer } from "../../../../domain/volunteer/volunteer";
import { renderInView } from "../../../testing/renderInView";
import type { ViewDetails } from "../../../testing/renderInView";
import { ContactButtons } from "../ContactButtons";

/** The contact buttons of 髙橋 陽子 on a card that 山田 花子 looks at. */
export function show(details: Partial<Volunteer> = {}, view: ViewDetails = {}, onFindSimilar?: () => void): void {
  renderInView(
    <>
      <ContactButtons volunteer={aVolunteer(details)} emphasis="card" onFindSimilar={onFindSimilar} />
      <p>ほかの場所</p>
    </>,
    { startersFor: (volunteer, reason) => starters(volunteer, "山田 花子", "ja", undefined, reason), ...view },
  );
}

/** What opens the starters. */
export const chevron = (): HTMLElement => screen.getByRole("button", { name: "書き出しを選ぶ、髙橋 陽子さん" });

/** Where a link leads. */
export function href(link: HTMLElement | null): URL {
  return new URL(link?.getAttribute("href") ?? "about:blank");
}
