import type { ComponentChildren } from "preact";
import type { Complaint } from "../form/formValue.js";
import type { Words } from "../form/words.js";
import type { PageWords } from "./pageWords.js";
import { BANNER, TITLE } from "./usePageForm.js";
import type { PageFormState, PageTexts } from "./usePageForm.js";

const LONGEST = 255;

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: string;
  readonly complaint?: string | undefined;
  readonly children: ComponentChildren;
}

function Field({ id, label, hint, required, complaint, children }: FieldProps) {
  return (
    <div class="sh-field">
      <label class="sh-label" for={id}>
        {label}
        {required !== undefined && <span class="sh-required"> {required}</span>}
      </label>
      {hint !== undefined && (
        <p class="sh-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {complaint !== undefined && (
        <p class="sh-complaint" id={`${id}-complaint`}>
          {complaint}
        </p>
      )}
    </div>
  );
}

/** Title, lead, text and banner of a page, and whether it is news. */
export function PageFields({ form, words, common }: { readonly form: PageFormState; readonly words: PageWords; readonly common: Words }) {
  const { texts, complaints } = form;
  const said = (name: string): string | undefined => {
    const complaint: Complaint | undefined = complaints[name];
    return complaint === undefined || complaint === "range" ? undefined : common.complaint[complaint]();
  };
  const typed =
    (name: keyof PageTexts) =>
    (event: { readonly currentTarget: { readonly value: string } }): void =>
      form.write({ [name]: event.currentTarget.value });
  return (
    <>
      <Field id={TITLE} label={words.title} required={common.required} complaint={said(TITLE)}>
        <input
          id={TITLE}
          type="text"
          maxLength={LONGEST}
          value={texts.title}
          aria-required
          aria-invalid={complaints[TITLE] !== undefined}
          aria-describedby={complaints[TITLE] === undefined ? undefined : `${TITLE}-complaint`}
          onInput={typed("title")}
        />
      </Field>
      <Field id="page-lead" label={words.lead} hint={words.leadHint}>
        <textarea
          id="page-lead"
          rows={2}
          maxLength={LONGEST}
          value={texts.lead}
          aria-describedby="page-lead-hint"
          onInput={typed("lead")}
        />
      </Field>
      {texts.body === undefined ? (
        <p class="sh-note">{words.bodyKept}</p>
      ) : (
        <Field id="page-body" label={words.body} hint={words.bodyHint}>
          <textarea id="page-body" rows={10} value={texts.body} aria-describedby="page-body-hint" onInput={typed("body")} />
        </Field>
      )}
      <Field id={BANNER} label={words.banner} hint={words.bannerHint} complaint={said(BANNER)}>
        <input
          id={BANNER}
          type="text"
          inputMode="url"
          value={texts.banner}
          aria-invalid={complaints[BANNER] !== undefined}
          aria-describedby={complaints[BANNER] === undefined ? `${BANNER}-hint` : `${BANNER}-hint ${BANNER}-complaint`}
          onInput={typed("banner")}
        />
      </Field>
      <p class="sh-check">
        <label>
          <input type="checkbox" checked={texts.news} onChange={(event) => form.write({ news: event.currentTarget.checked })} />{" "}
          {words.news}
        </label>
      </p>
    </>
  );
}
