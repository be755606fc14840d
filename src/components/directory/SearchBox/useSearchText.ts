import * as React from "react";
import { afterPaint } from "../../../host/browser/afterPaint";

/** What the search box holds and how it listens. */
export interface SearchText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Letters are being turned into kanji: the text is not what the reader means yet. */
  readonly compositionStart: () => void;
  readonly compositionEnd: (text: string) => void;
  /** Searches now, unless kanji are still being chosen. */
  readonly submit: () => void;
}

const nothing = (): void => undefined;

/** As the address keeps it: blanks around the words mean nothing. */
function same(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

/**
 * Keeps what is typed apart from what is searched: each letter is painted before its results are looked for,
 * and takes over a query that changes elsewhere: the back button, a removed condition.
 */
export function useSearchText(query: string, onSearch: (query: string) => void): SearchText {
  const [text, setText] = React.useState(query);
  const searched = React.useRef(query);
  const composing = React.useRef(false);
  const takeBack = React.useRef(nothing);
  const search = React.useRef(onSearch);
  search.current = onSearch;

  React.useEffect(() => {
    if (same(query, searched.current)) return;
    takeBack.current();
    searched.current = query;
    setText(query);
  }, [query]);

  React.useEffect(() => () => takeBack.current(), []);

  const send = (wanted: string): void => {
    takeBack.current();
    searched.current = wanted;
    search.current(wanted);
  };
  const sendSoon = (wanted: string): void => {
    takeBack.current();
    takeBack.current = afterPaint(() => send(wanted));
  };

  return {
    text,
    change: (typed) => {
      setText(typed);
      if (!composing.current) sendSoon(typed);
    },
    compositionStart: () => {
      composing.current = true;
      takeBack.current();
    },
    compositionEnd: (typed) => {
      composing.current = false;
      setText(typed);
      sendSoon(typed);
    },
    submit: () => {
      if (!composing.current) send(text);
    },
  };
}
