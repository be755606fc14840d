import { act, screen } from "@testing-library/react";
import * as React from "react";
import { aVolunteer } from "../../../domain/testing/builders";
import { renderInView } from "../../testing/renderInView";
import { ContactButtons } from "./ContactButtons";
import { startersPart } from "./LateStarters";

it("takes the focus while the starters are on their way, and hands it on to the first of them", async () => {
  renderInView(<ContactButtons volunteer={aVolunteer()} emphasis="card" />);
  act(() => screen.getByRole("button", { name: "書き出しを選ぶ、髙橋 陽子さん" }).click());
  const group = screen.getByRole("group", { name: "書き出しを選んで開く" });
  expect(group.textContent).toBe("読み込んでいます");
  expect(document.activeElement).toBe(group);
  await act(async () => void (await startersPart.load()));
  expect(document.activeElement).toBe(screen.getAllByRole("link", { name: /でメールを書く/ })[0]);
});
