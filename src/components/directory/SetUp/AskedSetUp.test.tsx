import { act, render, screen } from "@testing-library/react";
import * as React from "react";
import { loadedBefore } from "../../testing/loadedBefore";
import { lateSetUp, setUpAlready } from "../testing/siteSetUps";
import { AskedSetUp } from "./AskedSetUp";

const scrolled = jest.fn();
beforeEach(() => {
  scrolled.mockClear();
  // Nothing is laid out here.
  Element.prototype.scrollIntoView = scrolled;
});

loadedBefore(() => import("./SetUp"));

it("comes into sight, takes the focus and looks at the site anew each time an owner asks for it", async () => {
  const plan = jest.fn(setUpAlready.plan);
  const setUp = lateSetUp({ ...setUpAlready, plan });
  const asked = (times: number): React.ReactElement => <AskedSetUp times={times} setUp={setUp} onDone={jest.fn()} />;
  const { rerender } = render(asked(1));
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "名簿を準備しましょう" }));
  (await screen.findByRole("button", { name: "準備する" })).focus();
  await act(async () => rerender(asked(1)));
  expect(scrolled).toHaveBeenCalledTimes(1);
  await act(async () => rerender(asked(2)));
  expect(scrolled).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "名簿を準備しましょう" }));
  expect(plan.mock.calls.length).toBeGreaterThan(1);
});
