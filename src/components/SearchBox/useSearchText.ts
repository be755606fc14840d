import * as React from "react";

/** Milliseconds without a key press before the directory is searched: short enough to feel at once, long enough for fast typing. */
const PAUSE = 60;

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

/** As the address keeps it: blanks around the words mean nothing. */
function same(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

/**
 * Keeps what is typed apart from what is searched, so that typing never waits for the results,
 * and takes over a query that changes elsewhere: the back button, a removed condition.
 */
export function useSearchText(query: string, onSearch: (query: string) => void): SearchText {
  const [text, setText] = React.useState(query);
  const searched = React.useRef(query);
  const composing = React.useRef(false);
  const timer = React.useRef<number>();
  const search = React.useRef(onSearch);
  search.current = onSearch;

  React.useEffect(() => {
    if (same(query, searched.current)) return;
    window.clearTimeout(timer.current);
    searched.current = query;
    setText(query);
  }, [query]);

  React.useEffect(() => () => window.clearTimeout(timer.current), []);

  const send = (wanted: string): void => {
    window.clearTimeout(timer.current);
    searched.current = wanted;
    search.current(wanted);
  };
  const sendSoon = (wanted: string): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => send(wanted), PAUSE);
  };

  return {
    text,
    change: (typed) => {
      setText(typed);
      if (!composing.current) sendSoon(typed);
    },
    compositionStart: () => {
      composing.current = true;
      window.clearTimeout(timer.current);
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
