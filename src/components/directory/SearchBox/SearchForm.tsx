import { Search20Regular } from "@fluentui/react-icons/headless/svg/search";
import * as React from "react";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { strings } from "../strings";
import { keepConversionFromSubmitting } from "./keepConversionFromSubmitting";
import "../../shared/theme/controls.css";
import "./SearchForm.css";

export interface SearchFormProps {
  /** Called when the reader asks for the results, by the button or by Enter, with what stands in the field. */
  readonly onSubmit: (text: string) => void;
  /** Absent where the field keeps its own text. */
  readonly field?: Pick<React.ComponentProps<"input">, "value" | "onChange" | "onCompositionStart" | "onCompositionEnd">;
}

/** As much as an address carries. */
const MAX_LENGTH = 200;

const EXAMPLE = fill(strings.SearchExample, terms.post);

/** A field and a button to look for volunteers. */
export function SearchForm({ onSubmit, field = {} }: SearchFormProps): React.ReactElement {
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <form
      className="ps-search"
      role="search"
      aria-label={strings.SearchForm}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(input.current?.value ?? "");
      }}
    >
      <div className="ps-search__box">
        <Search20Regular className="ps-i" aria-hidden />
        <input
          ref={input}
          className="ps-input"
          type="search"
          aria-label={strings.SearchLabel}
          placeholder={EXAMPLE}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={MAX_LENGTH}
          onKeyDown={keepConversionFromSubmitting}
          {...field}
        />
      </div>
      <button className="ps-btn ps-btn--fill" type="submit">
        {strings.SearchStart}
      </button>
    </form>
  );
}
