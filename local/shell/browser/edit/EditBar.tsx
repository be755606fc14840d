import { useEffect, useRef } from "preact/hooks";
import type { EditState, Trouble } from "./editSession.js";
import type { EditWords } from "./editWords.js";

export interface EditBarProps {
  readonly state: EditState;
  /** The page that stands here is not what readers see. */
  readonly isDraft: boolean;
  readonly words: EditWords;
  readonly onEdit: () => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

function troubleText(trouble: Trouble, words: EditWords): string {
  if (trouble.is === "locked") return words.locked;
  return trouble.is === "invalid" ? words.correctFirst(trouble.field) : words.refused(trouble.message);
}

/** The command bar above a page: to edit it, and while it is edited to save or to discard. */
export function EditBar({ state, isDraft, words, onEdit, onSave, onDiscard }: EditBarProps) {
  const { mode, saved, trouble } = state;
  const edited = mode === "editing" || mode === "saving";
  const main = useRef<HTMLButtonElement>(null);
  const before = useRef(edited);
  useEffect(() => {
    if (before.current !== edited) main.current?.focus();
    before.current = edited;
  }, [edited]);
  return (
    <div class="sh-editbar" role="toolbar" aria-label={words.toolbar}>
      {edited ? (
        <>
          <button
            key="save"
            ref={main}
            type="button"
            class="sh-button--main"
            aria-disabled={mode === "saving"}
            onClick={() => {
              if (mode === "editing") onSave();
            }}
          >
            {words.save}
          </button>
          <button key="discard" type="button" disabled={mode === "saving"} onClick={onDiscard}>
            {words.discard}
          </button>
        </>
      ) : (
        <button
          key="edit"
          ref={main}
          type="button"
          aria-disabled={mode === "opening"}
          onClick={() => {
            if (mode === "reading") onEdit();
          }}
        >
          <span aria-hidden="true">✎ </span>
          {words.edit}
        </button>
      )}
      <p role="status">
        {mode === "opening"
          ? words.opening
          : mode === "saving"
            ? words.saving
            : saved
              ? words.saved
              : mode === "reading" && isDraft
                ? words.draft
                : ""}
      </p>
      {trouble !== undefined && (
        <p class="sh-trouble" role="alert">
          {troubleText(trouble, words)}
        </p>
      )}
    </div>
  );
}
