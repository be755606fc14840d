import { act, render } from "@testing-library/react";
import * as React from "react";
import { MARKABLE, useMarks } from "./useMarks";

class FakeHighlight extends Set<StaticRange> {}

/** Stands for jsdom, which has neither ranges of this kind nor highlights. */
class FakeRange {
  public constructor(public readonly init: { startContainer: Text; startOffset: number; endOffset: number }) {}
}

const registry = new Map<string, FakeHighlight>();
beforeEach(() => {
  registry.clear();
  Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight, StaticRange: FakeRange });
});
afterEach(() => {
  for (const name of ["CSS", "Highlight", "StaticRange"]) Reflect.deleteProperty(window, name);
});

function Page({ query, message }: { readonly query: string; readonly message: string }): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  useMarks(root, query);
  return <div ref={root}><p {...MARKABLE}>髙橋 陽子</p><b>高橋ボタン</b><p {...MARKABLE}>{message}</p></div>;
}

const frame = (): Promise<void> => act(() => new Promise((resolve) => window.requestAnimationFrame(() => window.setTimeout(resolve))));
const lit = (): string[] => [...(registry.get("ps-hit") ?? [])].map((range) => {
  const { startContainer, startOffset, endOffset } = (range as unknown as FakeRange).init;
  return startContainer.data.slice(startOffset, endOffset);
});

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
    expect(registry.size).toBe(0);
  });
});
