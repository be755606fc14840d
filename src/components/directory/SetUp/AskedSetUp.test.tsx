import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { AskedSetUp } from "./AskedSetUp";

it("says that the site is set up, and can be pressed again: something may still be missing", async () => {
  const onDone = jest.fn();
  render(<AskedSetUp setUp={() => Promise.resolve()} onDone={onDone} />);
  expect(onDone).not.toHaveBeenCalled();
  await act(async () => userEvent.click(screen.getByRole("button", { name: "準備する" })));
  expect(onDone).toHaveBeenCalledTimes(1);
  screen.getByText("準備ができました。すでにあったものは、そのままです。");
  await act(async () => userEvent.click(screen.getByRole("button", { name: "準備する" })));
  expect(onDone).toHaveBeenCalledTimes(2);
});
