import { ReferencePicker } from "./ReferencePicker.js";
import type { Complaint, FormValue, Reference } from "./formValue.js";
import { isMultiple, isPerson } from "./formValue.js";
import type { Column } from "./listModel.js";
import type { Words } from "./words.js";

export interface FieldInputProps {
  readonly column: Column;
  readonly value: FormValue;
  readonly complaint?: Complaint | undefined;
  readonly words: Words;
  /** Candidates of a person or lookup column. */
  readonly search: (column: Column, text: string) => Promise<readonly Reference[]>;
  readonly onChange: (value: FormValue) => void;
}

export const inputId = (column: Column): string => `field-${column.name}`;

function complaintText({ min, max }: Column, complaint: Complaint, words: Words): string {
  return complaint === "range" ? words.complaint.range(min, max) : words.complaint[complaint]();
}

type ControlProps = FieldInputProps & { readonly describedBy: string | undefined };

function TextControl({
  column,
  value,
  complaint,
  words,
  describedBy,
  onChange,
}: ControlProps & { readonly value: FormValue & { kind: "text" } }) {
  const common = {
    id: inputId(column),
    value: value.text,
    "aria-invalid": complaint !== undefined,
    "aria-required": column.required,
    "aria-describedby": describedBy,
  };
  const onInput = (event: { readonly currentTarget: { readonly value: string } }): void =>
    onChange({ kind: "text", text: event.currentTarget.value });
  switch (column.type) {
    case "Note":
      return <textarea {...common} rows={5} onInput={onInput} />;
    case "Choice":
      return (
        <select {...common} onChange={onInput}>
          <option value="">{words.choose}</option>
          {column.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      );
    case "DateTime":
      return <input {...common} type={column.dateOnly ? "date" : "datetime-local"} onInput={onInput} />;
    case "Number":
      return <input {...common} type="text" inputMode="decimal" onInput={onInput} />;
    default:
      return (
        <input {...common} type="text" {...(column.maxLength === undefined ? {} : { maxLength: column.maxLength })} onInput={onInput} />
      );
  }
}

function ChoicesControl({ column, value, describedBy, onChange }: ControlProps & { readonly value: FormValue & { kind: "choices" } }) {
  const { chosen } = value;
  const toggle = (choice: string): void =>
    onChange({ kind: "choices", chosen: chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice] });
  return (
    <div
      class="sh-choices"
      role="group"
      id={inputId(column)}
      tabIndex={-1}
      aria-labelledby={`${inputId(column)}-label`}
      aria-describedby={describedBy}
    >
      {column.choices.map((choice) => (
        <label key={choice}>
          <input type="checkbox" checked={chosen.includes(choice)} onChange={() => toggle(choice)} /> {choice}
        </label>
      ))}
    </div>
  );
}

function LinkControl({
  column,
  value,
  complaint,
  words,
  describedBy,
  onChange,
}: ControlProps & { readonly value: FormValue & { kind: "link" } }) {
  const id = inputId(column);
  return (
    <div class="sh-link" role="group" aria-labelledby={`${id}-label`}>
      <label for={id}>{words.linkAddress}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        value={value.url}
        aria-invalid={complaint !== undefined}
        aria-describedby={describedBy}
        onInput={(event) => onChange({ ...value, url: event.currentTarget.value })}
      />
      <label for={`${id}-text`}>{words.linkText}</label>
      <input
        id={`${id}-text`}
        type="text"
        value={value.description}
        onInput={(event) => onChange({ ...value, description: event.currentTarget.value })}
      />
    </div>
  );
}

function Control(props: ControlProps) {
  const { column, value, complaint, words, describedBy, search, onChange } = props;
  switch (value.kind) {
    case "text":
      return <TextControl {...props} value={value} />;
    case "choices":
      return <ChoicesControl {...props} value={value} />;
    case "link":
      return <LinkControl {...props} value={value} />;
    case "flag":
      return (
        <input
          id={inputId(column)}
          type="checkbox"
          checked={value.on}
          onChange={(event) => onChange({ kind: "flag", on: event.currentTarget.checked })}
        />
      );
    case "references":
      return (
        <ReferencePicker
          id={inputId(column)}
          {...(describedBy === undefined ? {} : { describedBy })}
          chosen={value.chosen}
          multiple={isMultiple(column)}
          hint={isPerson(column) ? words.searchPeople : words.searchItems}
          words={words}
          invalid={complaint !== undefined}
          search={(text) => search(column, text)}
          onChange={(chosen) => onChange({ kind: "references", chosen })}
        />
      );
  }
}

/** A column's label, description, input and complaint: what kind of input follows from the column. */
export function FieldInput(props: FieldInputProps) {
  const { column, value, complaint, words } = props;
  const id = inputId(column);
  const notes = [
    column.description === "" ? undefined : `${id}-description`,
    complaint === undefined ? undefined : `${id}-complaint`,
  ].filter((note) => note !== undefined);
  const title = (
    <>
      {column.title}
      {column.required && <span class="sh-required"> {words.required}</span>}
    </>
  );
  // A group of inputs is labelled as a group: a label element would point at one of them only.
  const grouped = value.kind === "choices" || value.kind === "link";
  return (
    <div class="sh-field">
      {grouped ? (
        <span class="sh-label" id={`${id}-label`}>
          {title}
        </span>
      ) : (
        <label class="sh-label" for={id}>
          {title}
        </label>
      )}
      {column.description !== "" && (
        <p class="sh-note" id={`${id}-description`}>
          {column.description}
        </p>
      )}
      <Control {...props} describedBy={notes.length === 0 ? undefined : notes.join(" ")} />
      {complaint !== undefined && (
        <p class="sh-complaint" id={`${id}-complaint`}>
          {complaintText(column, complaint, words)}
        </p>
      )}
    </div>
  );
}
