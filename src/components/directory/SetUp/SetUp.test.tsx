import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { SetUpFailure } from "../../../data/setup/setUpProgress";
import type { SetUpStep } from "../../../data/setup/setUpProgress";
import { SetUp } from "./SetUp";

interface Shown {
  readonly onDone: jest.Mock;
  /** How often the set-up was started. */
  readonly starts: () => number;
  readonly step: (what: string) => void;
  readonly finish: () => Promise<void>;
  readonly fail: (error: unknown) => Promise<void>;
}

function show(): Shown {
  const onDone = jest.fn();
  const runs: { onStep: (step: SetUpStep) => void; resolve: () => void; reject: (error: unknown) => void }[] = [];
  const setUp = (onStep: (step: SetUpStep) => void): Promise<void> =>
    new Promise((resolve, reject) => void runs.push({ onStep, resolve, reject }));
  render(<SetUp setUp={setUp} onDone={onDone} />);
  const latest = (): (typeof runs)[number] => {
    const run = runs[runs.length - 1];
    if (run === undefined) throw new Error("The set-up was not started.");
    return run;
  };
  return {
    onDone,
    starts: () => runs.length,
    step: (what) => act(() => latest().onStep({ what, state: "doing" })),
    finish: () => act(async () => latest().resolve()),
    fail: (error) => act(async () => latest().reject(error)),
  };
}

const button = (): HTMLElement => screen.getByRole("button", { name: "準備する" });

describe("the set-up of a site", () => {
  it("says what it is making and cannot be started twice at once", async () => {
    const { starts, step } = show();
    await userEvent.click(button());
    step("任地・部署");
    expect(screen.getByRole("status").textContent).toBe("任地・部署 を準備しています");
    expect(button().getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(button());
    expect(starts()).toBe(1);
  });

  it("tells when it is done, once", async () => {
    const { onDone, finish } = show();
    await userEvent.click(button());
    expect(onDone).not.toHaveBeenCalled();
    await finish();
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("can be started again where something is still missing afterwards", async () => {
    const { starts, finish, step } = show();
    await userEvent.click(button());
    step("任地・部署");
    await finish();
    expect(button().getAttribute("aria-disabled")).toBe("false");
    expect(screen.getByRole("status").textContent).toBe("");
    await userEvent.click(button());
    expect(starts()).toBe(2);
  });

  it("names what could not be made and goes on at the next press", async () => {
    const { onDone, starts, fail } = show();
    await userEvent.click(button());
    await fail(new SetUpFailure("有志職員", "throttled", new Error("429")));
    expect(screen.getByRole("alert").textContent).toContain("有志職員 を準備できませんでした。もう一度押すと、続きから始めます。");
    expect(onDone).not.toHaveBeenCalled();
    await userEvent.click(button());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(starts()).toBe(2);
  });
});
