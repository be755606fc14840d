import { render } from "@testing-library/react";
import * as React from "react";
import { frame, paintMarks } from "./testing/paintedMarks";
import { MARKABLE, useMarks } from "./useMarks";

const { lit, registered } = paintMarks();

function Page({ query, message }: { readonly query: string; readonly message: string }): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  useMarks(root, query);
  return (
    <div ref={root}>
      <p {...MARKABLE}>髙橋 陽子</p>
      <b>高橋ボタン</b>
      <p {...MARKABLE}>{message}</p>
    </div>
  );
}

describe("marks", () => {
  it("light up what was found in the texts of people, in their own characters, and leave labels alone", async () => {
    render(<Page query="高橋 ケニア" message="ケニアの話" />);
    await frame();
    expect(lit()).toEqual(["髙橋", "ケニア"]);
  });

  it("follow texts that come later", async () => {
    const { rerender } = render(<Page query="ケニア" message="タイの話" />);
    await frame();
    expect(lit()).toEqual([]);
    rerender(<Page query="ケニア" message="ケニアへ" />);
    await frame();
    expect(lit()).toEqual(["ケニア"]);
  });

  it("go with the query, and with the web part, and leave those of another web part", async () => {
    const one = render(<Page query="陽子" message="" />);
    const other = render(<Page query="高橋" message="" />);
    await frame();
    expect(lit()).toEqual(["陽子", "髙橋"]);
    one.rerender(<Page query="" message="" />);
    await frame();
    expect(lit()).toEqual(["髙橋"]);
    other.unmount();
    expect(lit()).toEqual([]);
  });

  it("are done without where the browser cannot paint them", async () => {
    Reflect.deleteProperty(window, "Highlight");
    render(<Page query="高橋" message="" />);
    await frame();
    expect(registered()).toBe(0);
  });
});
