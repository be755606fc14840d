import { useEffect, useRef } from "preact/hooks";
import { FieldInput, inputId } from "../form/FieldInput.js";
import type { Reference } from "../form/formValue.js";
import type { Column } from "../form/listModel.js";
import { refusalText } from "../form/refusalText.js";
import type { Words } from "../form/words.js";
import type { Refusal } from "../sharePoint/client.js";
import { PageFields } from "./PageFields.js";
import { CHANGED, hasPublished, isDraft, LOCKED } from "./pageStore.js";
import type { SitePage } from "./pageStore.js";
import type { PageWords } from "./pageWords.js";
import { BANNER, TITLE, usePageForm } from "./usePageForm.js";
import type { PageFormOptions } from "./usePageForm.js";

export interface PageFormProps extends PageFormOptions {
  readonly mayRemove: boolean;
  readonly words: PageWords;
  /** Of forms in general. */
  readonly common: Words;
  readonly search: (column: Column, text: string) => Promise<readonly Reference[]>;
  readonly onClose: () => void;
}

function troubleText(refusal: Refusal, words: PageWords, common: Words): string {
  if (refusal.status === LOCKED) return words.locked;
  return refusal.status === CHANGED ? words.changed : refusalText(refusal, common);
}

function State({ page, words }: { readonly page: SitePage; readonly words: PageWords }) {
  const version = isDraft(page) ? words.draftVersion(page.Version) : words.publishedVersion(page.Version);
  const news = page.PromotedState === 0 ? "" : page.PromotedState === 1 ? words.willBeNews : words.isNews;
  return (
    <p class="sh-note">
      {version} {news} <a href={page.AbsoluteUrl}>{words.seePage}</a>
    </p>
  );
}

/** Makes or edits one page, in a dialog: its text in plain paragraphs and the list's own columns. */
export function PageForm({ words, common, search, onClose, mayRemove, ...options }: PageFormProps) {
  const form = usePageForm(options);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { opened, columns } = options;
  const titles = new Map([[TITLE, words.title], [BANNER, words.banner], ...columns.map(({ name, title }) => [name, title] as const)]);
  const wrong = Object.keys(form.complaints);

  function close(): void {
    if (!form.dirty || confirm(common.discardSure)) onClose();
  }

  /** Leads to the first thing that must be put right. */
  function attempt(work: () => readonly string[]): void {
    const [first] = work();
    const column = columns.find(({ name }) => name === first);
    if (first !== undefined) document.getElementById(column === undefined ? first : inputId(column))?.focus();
  }

  return (
    <dialog
      ref={dialog}
      class="sh-dialog"
      aria-labelledby="page-form-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(form.saveDraft);
        }}
        noValidate
        autocomplete="off"
      >
        <h2 id="page-form-title">{opened === undefined ? words.newPage : words.editPage(opened.page.Title ?? common.untitled)}</h2>
        {form.page !== undefined && <State page={form.page} words={words} />}
        <PageFields form={form} words={words} common={common} />
        {columns.length > 0 && <h3>{words.ownColumns}</h3>}
        {columns.map((column) => {
          const value = form.values[column.name];
          return (
            value && (
              <FieldInput
                key={column.name}
                column={column}
                value={value}
                complaint={form.complaints[column.name]}
                words={common}
                search={search}
                onChange={(changed) => form.change(column, changed)}
              />
            )
          );
        })}
        <div class="sh-dialog__foot">
          {wrong.length > 0 && (
            <p class="sh-complaint" role="alert">
              {common.fixFirst}: {wrong.map((name) => titles.get(name) ?? name).join(", ")}
            </p>
          )}
          {form.refusal !== undefined && (
            <p class="sh-trouble" role="alert">
              {troubleText(form.refusal, words, common)}
            </p>
          )}
          <p class="sh-buttons">
            <button type="button" class="sh-button--main" disabled={form.busy} onClick={() => attempt(form.publish)}>
              {words.publish}
            </button>
            <button type="submit" disabled={form.busy}>
              {words.saveDraft}
            </button>
            {form.page !== undefined && isDraft(form.page) && hasPublished(form.page) && (
              <button
                type="button"
                disabled={form.busy}
                onClick={() => {
                  if (confirm(words.discardSure)) form.discard();
                }}
              >
                {words.discard}
              </button>
            )}
            <button type="button" onClick={close}>
              {common.cancel}
            </button>
            {form.page !== undefined && mayRemove && (
              <button
                type="button"
                class="sh-button--end"
                disabled={form.busy}
                onClick={() => {
                  if (confirm(common.removeSure)) form.remove();
                }}
              >
                {common.remove}
              </button>
            )}
          </p>
        </div>
      </form>
    </dialog>
  );
}
