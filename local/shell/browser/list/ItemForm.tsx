import { useEffect, useRef, useState } from "preact/hooks";
import { FieldInput, inputId } from "../form/FieldInput.js";
import type { Reference } from "../form/formValue.js";
import type { Column } from "../form/listModel.js";
import { MODERATION_STATUS } from "../form/listStore.js";
import { refusalText } from "../form/refusalText.js";
import type { Words } from "../form/words.js";
import { useItemForm } from "./useItemForm.js";
import type { ItemFormOptions, ItemFormState } from "./useItemForm.js";

export interface ItemFormProps extends ItemFormOptions {
  readonly words: Words;
  readonly search: (column: Column, text: string) => Promise<readonly Reference[]>;
  readonly onClose: () => void;
}

function Approval({ form, words }: { readonly form: ItemFormState; readonly words: Words }) {
  const [comment, setComment] = useState(String(form.item?.["OData__ModerationComments"] ?? ""));
  return (
    <fieldset class="sh-approval">
      <legend>{words.status[Number(form.item?.[MODERATION_STATUS])] ?? ""}</legend>
      <label class="sh-label" for="approval-comment">
        {words.comment}
      </label>
      <textarea id="approval-comment" rows={2} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
      <p class="sh-buttons">
        <button type="button" disabled={form.busy} onClick={() => form.decide(0, comment)}>
          {words.approve}
        </button>
        <button type="button" disabled={form.busy} onClick={() => form.decide(1, comment)}>
          {words.reject}
        </button>
      </p>
    </fieldset>
  );
}

function Trouble({ form, words }: { readonly form: ItemFormState; readonly words: Words }) {
  const { refusal, conflict } = form;
  if (refusal === undefined) return null;
  return (
    <div class="sh-trouble" role="alert">
      <p>{conflict ? words.changed : refusalText(refusal, words)}</p>
      {conflict && (
        <p class="sh-buttons">
          <button type="button" onClick={form.reload}>
            {words.reload}
          </button>
          <button type="button" onClick={form.saveAnyway}>
            {words.saveAnyway}
          </button>
        </p>
      )}
    </div>
  );
}

/** Adds or edits one item, in a dialog. */
export function ItemForm({ words, search, onClose, ...options }: ItemFormProps) {
  const { model } = options;
  const form = useItemForm(options);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const title = form.item === undefined ? words.newItem : words.editItem(String(form.item["Title"] ?? words.untitled));
  const wrong = model.formColumns.filter(({ name }) => form.complaints[name] !== undefined);
  const mayEdit = form.item === undefined ? model.rights.add : model.rights.edit;

  function close(): void {
    if (!form.dirty || confirm(words.discardSure)) onClose();
  }

  function onSubmit(event: Event): void {
    event.preventDefault();
    const [first] = form.save();
    if (first) document.getElementById(inputId(first))?.focus();
  }

  return (
    <dialog
      ref={dialog}
      class="sh-dialog"
      aria-labelledby="form-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form onSubmit={onSubmit} noValidate autocomplete="off">
        <h2 id="form-title">{title}</h2>
        {model.formColumns.map((column) => {
          const value = form.values[column.name];
          return (
            value && (
              <FieldInput
                key={column.name}
                column={column}
                value={value}
                complaint={form.complaints[column.name]}
                words={words}
                search={search}
                onChange={(changed) => form.change(column, changed)}
              />
            )
          );
        })}
        {model.moderated && model.rights.approve && form.item !== undefined && <Approval form={form} words={words} />}
        <div class="sh-dialog__foot">
          {wrong.length > 0 && (
            <p class="sh-complaint" role="alert">
              {words.fixFirst}: {wrong.map((column) => column.title).join(", ")}
            </p>
          )}
          <Trouble form={form} words={words} />
          <p class="sh-buttons">
            {mayEdit && (
              <button type="submit" class="sh-button--main" disabled={form.busy}>
                {words.save}
              </button>
            )}
            <button type="button" onClick={close}>
              {words.cancel}
            </button>
            {form.item !== undefined && model.rights.remove && (
              <button
                type="button"
                class="sh-button--end"
                disabled={form.busy}
                onClick={() => {
                  if (confirm(words.removeSure)) form.remove();
                }}
              >
                {words.remove}
              </button>
            )}
          </p>
        </div>
      </form>
    </dialog>
  );
}
