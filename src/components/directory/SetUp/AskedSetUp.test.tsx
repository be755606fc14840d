import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { AskedSetUp } from "./AskedSetUp";

const scrolled = jest.fn();
beforeEach(() => {
  scrolled.mockClear();
  // Nothing is laid out here.
  Element.prototype.scrollIntoView = scrolled;
});

it("comes into sight and takes the focus each time an owner asks for it", () => {
  const asked = (times: number): React.ReactElement => <AskedSetUp times={times} setUp={() => Promise.resolve()} onDone={jest.fn()} />;
  const { rerender } = render(asked(1));
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "名簿を準備しましょう" }));
  screen.getByRole("button", { name: "準備する" }).focus();
  rerender(asked(1));
  expect(scrolled).toHaveBeenCalledTimes(1);
  rerender(asked(2));
  expect(scrolled).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "名簿を準備しましょう" }));
});

it("says that the site is set up, and can be pressed again: something may still be missing", async () => {
  const onDone = jest.fn();
  render(<AskedSetUp times={1} setUp={() => Promise.resolve()} onDone={onDone} />);
  expect(onDone).not.toHaveBeenCalled();
  await act(async () => userEvent.click(screen.getByRole("button", { name: "準備する" })));
  expect(onDone).toHaveBeenCalledTimes(1);
  screen.getByText("準備ができました。すでにあったものは、そのままです。");
  await act(async () => userEvent.click(screen.getByRole("button", { name: "準備する" })));
  expect(onDone).toHaveBeenCalledTimes(2);
});
