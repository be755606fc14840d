import * as React from "react";
import { SearchForm } from "./SearchForm";
import { useSearchText } from "./useSearchText";

export interface SearchBoxProps {
  readonly query: string;
  /** Called as the reader types, never in the middle of a conversion into kanji. */
  readonly onSearch: (query: string) => void;
  /** Called when the reader asks for the results, by the button or by Enter. */
  readonly onSubmit?: () => void;
}

/** The one box that searches everything about a volunteer. */
export function SearchBox({ query, onSearch, onSubmit }: SearchBoxProps): React.ReactElement {
  const { text, change, compositionStart, compositionEnd, submit } = useSearchText(query, onSearch);
  return (
    <SearchForm
      onSubmit={() => {
        submit();
        onSubmit?.();
      }}
      field={{
        value: text,
        onChange: (event) => change(event.target.value),
        onCompositionStart: compositionStart,
        onCompositionEnd: (event) => compositionEnd(event.currentTarget.value),
      }}
    />
  );
}
