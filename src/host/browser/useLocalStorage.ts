import * as React from "react";

/** What is kept under a name, or null; and how to keep another text there, or none. */
export type Kept = readonly [text: string | null, keep: (text: string | null) => void];

function read(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    // Browsers may refuse a page its storage.
    return null;
  }
}

function write(name: string, text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, text);
  } catch {
    // It lasts as long as the page then.
  }
}

/** A text that this browser keeps for the reader, and nobody else sees. */
export function useLocalStorage(name: string): Kept {
  const [text, setText] = React.useState(() => read(name));
  const keep = React.useCallback(
    (next: string | null) => {
      write(name, next);
      setText(next);
    },
    [name],
  );
  return [text, keep];
}
