import { render, screen } from "@testing-library/react";
import * as React from "react";
import { Note } from "./Note";

describe("a note", () => {
  it.each(["info", "wait", "ok"] as const)("waits its turn to be spoken: %s", (kind) => {
    render(<Note kind={kind}>つながっていません。</Note>);
    expect(screen.getByRole("status").textContent).toBe("つながっていません。");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is spoken at once as an alert, with what can be done about it", () => {
    render(
      <Note kind="alert" action={<button type="button">もう一度試す</button>}>
        読めませんでした。
      </Note>,
    );
    expect(screen.getByRole("alert").textContent).toContain("読めませんでした。");
    expect(screen.getByRole("alert").contains(screen.getByRole("button", { name: "もう一度試す" }))).toBe(true);
  });
});
