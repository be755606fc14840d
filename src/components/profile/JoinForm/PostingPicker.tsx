import { useCombobox } from "downshift";
import * as React from "react";
import type { Posting } from "../../../domain/posting/posting";
import { postingName, postingSetting } from "../../../domain/posting/postingName";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { useAsking } from "./Asking";
import { labelId } from "./Field";
import type { ControlAttributes } from "./Field";
import { postingsFor } from "./postingsFor";

export interface PostingPickerProps {
  readonly control: ControlAttributes;
  /** Name of the field, for the list of what it suggests. */
  readonly label: string;
  readonly onPick: (posting: Posting) => void;
}

/** A field that suggests postings while one types: by name, country, city, bureau, short and former names. */
export function PostingPicker({ control, label, onPick }: PostingPickerProps): React.ReactElement {
  const { language } = usePageView();
  const { postings, postingByCode } = useAsking().terms;
  const [typed, setTyped] = React.useState("");
  const found = React.useMemo(() => postingsFor(typed, postings, postingByCode), [typed, postings, postingByCode]);
  const setting = (posting: Posting): string => postingSetting(posting, postingByCode, language) ?? "";
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<Posting>({
    items: [...found],
    inputId: control.id,
    labelId: labelId(control.id),
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (posting) => (posting === null ? "" : postingName(posting, language)),
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      onPick(selectedItem);
      setTyped("");
    },
    // Once picked, the field is empty for the next one, not filled with the name.
    stateReducer: (_, { type, changes }) => {
      const { ItemClick, InputKeyDownEnter, InputBlur } = useCombobox.stateChangeTypes;
      return type === ItemClick || type === InputKeyDownEnter || type === InputBlur ? { ...changes, inputValue: "" } : changes;
    },
    getA11yStatusMessage: () => "",
  });
  const isAsking = isOpen && typed.trim() !== "";
  return (
    <div className="ps-picker">
      <input className="ps-input" {...getInputProps(control)} />
      <ul className="ps-picker__list" {...getMenuProps({ "aria-label": label })} hidden={!isAsking || found.length === 0}>
        {isAsking &&
          found.map((posting, index) => (
            <li key={posting.id} data-highlighted={index === highlightedIndex} {...getItemProps({ item: posting, index })}>
              {postingName(posting, language)}
              <span className="ps-muted ps-small">{setting(posting)}</span>
            </li>
          ))}
      </ul>
      <p className="ps-hint" role="status">
        {isAsking && (found.length === 0 ? texts.PostingNone : fill(texts.PostingSuggested, found.length))}
      </p>
    </div>
  );
}
