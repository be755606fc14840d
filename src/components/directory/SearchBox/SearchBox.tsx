import { Search20Regular } from "@fluentui/react-icons/headless/svg/search";
import * as React from "react";
import { strings } from "../strings";
import { keepConversionFromSubmitting } from "./keepConversionFromSubmitting";
import { useSearchText } from "./useSearchText";
import "../../shared/theme/controls.css";
import "./SearchBox.css";

export interface SearchBoxProps {
  readonly query: string;
  /** Called as the reader types, never in the middle of a conversion into kanji. */
  readonly onSearch: (query: string) => void;
  /** Called when the reader asks for the results, by the button or by Enter. */
  readonly onSubmit?: () => void;
}

/** As much as an address carries. */
const MAX_LENGTH = 200;

/** The one box that searches everything about a volunteer. */
export function SearchBox({ query, onSearch, onSubmit }: SearchBoxProps): React.ReactElement {
  const { text, change, compositionStart, compositionEnd, submit } = useSearchText(query, onSearch);
  return (
    <form
      className="ps-search"
      role="search"
      aria-label={strings.SearchForm}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        onSubmit?.();
      }}
    >
      <div className="ps-search__box">
        <Search20Regular className="ps-i" aria-hidden />
        <input
          className="ps-input"
          type="search"
          aria-label={strings.SearchLabel}
          placeholder={strings.SearchExample}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={MAX_LENGTH}
          value={text}
          onChange={(event) => change(event.target.value)}
          onCompositionStart={compositionStart}
          onCompositionEnd={(event) => compositionEnd(event.currentTarget.value)}
          onKeyDown={keepConversionFromSubmitting}
        />
      </div>
      <button className="ps-btn ps-btn--fill" type="submit">{strings.SearchStart}</button>
    </form>
  );
}
