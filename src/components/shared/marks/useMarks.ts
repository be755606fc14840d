import * as React from "react";
import { marked } from "../../../domain/search/marks";
import { queryWords } from "../../../domain/search/normalise";
import { Highlights } from "./highlights";

/** Texts of people and lists carry it; labels and buttons do not, so that まで does not light up in every これまで. */
export const MARKABLE = { "data-marks": "" } as const;

function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  for (const element of root.querySelectorAll("[data-marks]")) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  }
  return texts;
}

function rangesIn(text: Text, words: readonly string[]): StaticRange[] {
  let at = 0;
  const ranges: StaticRange[] = [];
  for (const part of marked(text.data, words)) {
    const end = at + part.text.length;
    if (part.hit) ranges.push(new StaticRange({ startContainer: text, startOffset: at, endContainer: text, endOffset: end }));
    at = end;
  }
  return ranges;
}

/**
 * Lights up what the query found, in the characters of the texts themselves, within whatever stands below `root` at any moment.
 * The ranges are painted by the browser: no element changes, no card is rendered again, and a copied text stays as it is.
 *
 * @param query - as it was typed; empty: nothing is marked
 */
export function useMarks(root: React.RefObject<Element>, query: string): void {
  const highlights = React.useRef<Highlights>();
  React.useEffect(() => {
    const element = root.current;
    highlights.current ??= new Highlights();
    const { current } = highlights;
    const words = queryWords(query);
    if (element === null || !current.arePossible || words.length === 0) {
      current.replace([]);
      return undefined;
    }
    let frame = 0;
    const mark = (): void => {
      frame = 0;
      current.replace(textsIn(element).flatMap((text) => rangesIn(text, words)));
    };
    const later = (): void => {
      if (frame === 0) frame = window.requestAnimationFrame(mark);
    };
    // Cards come and go while the reader scrolls.
    const observer = new MutationObserver(later);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    later();
    return () => {
      observer.disconnect();
      window.cancelAnimationFrame(frame);
    };
  }, [root, query]);
  React.useEffect(() => () => highlights.current?.replace([]), []);
}
