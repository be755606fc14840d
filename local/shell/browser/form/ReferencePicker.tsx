import { useEffect, useRef, useState } from "preact/hooks";
import type { Reference } from "./formValue.js";
import type { Words } from "./words.js";

export interface ReferencePickerProps {
  /** Id of the input, for its label. */
  readonly id: string;
  readonly describedBy?: string;
  readonly chosen: readonly Reference[];
  readonly multiple: boolean;
  readonly hint: string;
  readonly words: Words;
  readonly invalid: boolean;
  /** Candidates for what was typed; an empty text asks for the first ones. */
  readonly search: (text: string) => Promise<readonly Reference[]>;
  readonly onChange: (chosen: readonly Reference[]) => void;
}

const WAIT_WHILE_TYPING_MS = 150;

/** Combobox with a list of candidates (ARIA 1.2 pattern) above the chosen ones: for people and for lookups of any length. */
export function ReferencePicker({ id, describedBy, chosen, multiple, hint, words, invalid, search, onChange }: ReferencePickerProps) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<readonly Reference[]>([]);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // Another function with every drawing; what was typed is looked for once.
  const latestSearch = useRef(search);
  latestSearch.current = search;

  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    const timer = setTimeout(
      () =>
        void latestSearch.current(text).then((candidates) => {
          if (!current) return;
          setFound(candidates.filter((candidate) => !chosen.some((one) => one.id === candidate.id)));
          setActive(0);
        }),
      WAIT_WHILE_TYPING_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, open, chosen]);

  function choose(reference: Reference | undefined): void {
    if (reference === undefined) return;
    onChange(multiple ? [...chosen, reference] : [reference]);
    setText("");
    setOpen(false);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (open) setActive((active + (event.key === "ArrowDown" ? 1 : found.length - 1)) % Math.max(found.length, 1));
      setOpen(true);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  const listId = `${id}-candidates`;
  return (
    <div class="sh-picker">
      {chosen.length > 0 && (
        <ul class="sh-picker__chosen">
          {chosen.map((one) => (
            <li key={one.id}>
              {one.label}{" "}
              <button
                type="button"
                aria-label={words.takeOut(one.label)}
                onClick={() => onChange(chosen.filter(({ id: other }) => other !== one.id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder={hint}
        value={text}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-activedescendant={open && found[active] ? `${listId}-${active}` : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul id={listId} role="listbox" class="sh-picker__list" hidden={!open}>
        {found.map((candidate, index) => (
          // The pointer must not take the focus away, or the list would close before the click.
          <li
            key={candidate.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(candidate)}
          >
            {candidate.label}
          </li>
        ))}
        {found.length === 0 && (
          <li class="sh-picker__none" role="option" aria-disabled="true" aria-selected="false">
            {words.noCandidates}
          </li>
        )}
      </ul>
    </div>
  );
}
