import { act } from "@testing-library/react";

class FakeHighlight extends Set<AbstractRange> {}

/** Stands for jsdom, which has neither ranges of this kind nor highlights. */
class FakeRange {
  public readonly startContainer: Text;
  public readonly startOffset: number;
  public readonly endOffset: number;

  public constructor({ startContainer, startOffset, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer as Text;
    this.startOffset = startOffset;
    this.endOffset = endOffset;
  }
}

/** What a browser with highlights has painted. */
export interface PaintedMarks {
  /** The stretches of text, in order. */
  readonly lit: () => string[];
  /** How many highlights the page has registered. */
  readonly registered: () => number;
}

/** Lets the tests of a file run in a browser that paints highlights. */
export function paintMarks(): PaintedMarks {
  const registry = new Map<string, FakeHighlight>();
  beforeEach(() => {
    registry.clear();
    Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight, StaticRange: FakeRange });
  });
  afterEach(() => {
    for (const name of ["CSS", "Highlight", "StaticRange"]) Reflect.deleteProperty(window, name);
  });
  const textOf = (range: AbstractRange): string => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
  return {
    lit: () => [...(registry.get("ps-hit") ?? [])].map(textOf),
    registered: () => registry.size,
  };
}

/** Until the next frame has been painted. */
export function frame(): Promise<void> {
  return act(() => new Promise((resolve) => window.requestAnimationFrame(() => window.setTimeout(resolve))));
}
