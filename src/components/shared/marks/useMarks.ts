import * as React from "react";
import { marked } from "../../../domain/search/marks";
import type { SpellingOf } from "../../../domain/search/marks";
import { queryWords } from "../../../domain/search/normalise";
import { Highlights } from "./highlights";

/** Texts of people and lists carry it; labels and buttons do not, so that まで does not light up in every これまで. */
export const MARKABLE = { "data-marks": "" } as const;
/** Names carry this instead: in them a search finds any spelling, タイ in 太一 タイチ. */
export const MARKABLE_NAME = { "data-marks": "name" } as const;

interface Asked {
  readonly words: readonly string[];
  readonly spellingOf: SpellingOf | undefined;
}

function rangesIn(text: Text, words: readonly string[], spellingOf: SpellingOf | undefined): StaticRange[] {
  let at = 0;
  const ranges: StaticRange[] = [];
  for (const part of marked(text.data, words, spellingOf)) {
    const end = at + part.text.length;
    if (part.hit) ranges.push(new StaticRange({ startContainer: text, startOffset: at, endContainer: text, endOffset: end }));
    at = end;
  }
  return ranges;
}

function rangesBelow(root: Element, { words, spellingOf }: Asked): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const element of root.querySelectorAll<HTMLElement>("[data-marks]")) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      ranges.push(...rangesIn(node as Text, words, element.dataset["marks"] === "name" ? undefined : spellingOf));
  }
  return ranges;
}

/**
 * Lights up what the query found, in the characters of the texts themselves, within whatever stands below `root` at any moment.
 * The ranges are painted by the browser: no element changes, no card is rendered again, and a copied text stays as it is.
 *
 * @param query - as it was typed; empty: nothing is marked
 * @param spellingOf - as the search has it
 */
export function useMarks(root: React.RefObject<Element>, query: string, spellingOf?: SpellingOf): void {
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
      current.replace(rangesBelow(element, { words, spellingOf }));
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
  }, [root, query, spellingOf]);
  React.useEffect(() => () => highlights.current?.replace([]), []);
}
