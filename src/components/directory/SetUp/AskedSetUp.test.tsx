import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { AskedSetUp } from "./AskedSetUp";

it("says in place of its button that the site is set up", async () => {
  const onDone = jest.fn();
  render(<AskedSetUp setUp={() => Promise.resolve()} onDone={onDone} />);
  expect(onDone).not.toHaveBeenCalled();
  await act(async () => userEvent.click(screen.getByRole("button", { name: "準備する" })));
  expect(onDone).toHaveBeenCalledTimes(1);
  screen.getByText("準備ができました。すでにあったものは、そのままです。");
  expect(screen.queryByRole("button", { name: "準備する" })).toBeNull();
});
