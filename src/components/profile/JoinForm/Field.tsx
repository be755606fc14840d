import * as React from "react";
import { texts } from "../texts";

/** What a control has to carry so that everybody hears what belongs to it. */
export interface ControlAttributes {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-required"?: true;
}

/** Id of the label of a control. */
export function labelId(control: string): string {
  return `${control}-label`;
}

interface Asked {
  readonly id: string;
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: React.ReactNode;
  /** What is wrong with the answer, in words. */
  readonly problem?: string | undefined;
}

function Mark({ required = false }: Pick<Asked, "required">): React.ReactElement {
  return <span className={required ? "ps-req" : "ps-opt"}>※{required ? texts.Required : texts.Optional}</span>;
}

function Trouble({ id, problem }: Pick<Asked, "id" | "problem">): React.ReactElement | null {
  return problem === undefined ? null : (
    <p className="ps-error" id={`${id}-error`}>
      ＊{problem}
    </p>
  );
}

function describedBy({ id, hint, problem }: Asked): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(problem === undefined ? [] : [`${id}-error`])];
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** A question with one control: label, help, control, and what is wrong, in the order in which they are heard. */
export function Field({
  children,
  ...asked
}: Asked & { readonly children: (control: ControlAttributes) => React.ReactNode }): React.ReactElement {
  const { id, label, required, hint, problem } = asked;
  const described = describedBy(asked);
  return (
    <div className="ps-field">
      <label htmlFor={id} id={labelId(id)}>
        {label}
        <Mark {...(required === undefined ? {} : { required })} />
      </label>
      {hint !== undefined && (
        <p className="ps-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(described === undefined ? {} : { "aria-describedby": described }),
        ...(problem === undefined ? {} : { "aria-invalid": true }),
        ...(required === true ? { "aria-required": true } : {}),
      })}
      <Trouble id={id} problem={problem} />
    </div>
  );
}

/** A question with several controls. Its conditions stand in the legend: screen readers leave out the help of a group. */
export function FieldGroup({ children, ...asked }: React.PropsWithChildren<Asked>): React.ReactElement {
  const { id, label, required, hint, problem } = asked;
  return (
    <fieldset className="ps-field" id={id} tabIndex={-1} aria-describedby={problem === undefined ? undefined : `${id}-error`}>
      <legend className="ps-label">
        {label}
        <Mark {...(required === undefined ? {} : { required })} />
        {hint !== undefined && <span className="ps-hint">{hint}</span>}
      </legend>
      {children}
      <Trouble id={id} problem={problem} />
    </fieldset>
  );
}
