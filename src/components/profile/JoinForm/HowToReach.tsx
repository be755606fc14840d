import * as React from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import type { Answers, ContactMethod } from "../../../domain/joining/answers";
import type { Availability } from "../../../domain/volunteer/volunteer";
import { AVAILABILITY_NAMES } from "../../volunteer/availabilityNames";
import { texts } from "../texts";
import { answerId, useAnswer, useAsking } from "./Asking";
import { Choices } from "./Choices";
import { Field, FieldGroup } from "./Field";
import { MonthSelect } from "./MonthSelect";

const METHODS: readonly { readonly value: ContactMethod; readonly label: string }[] = [
  { value: "mail", label: texts.Mail },
  { value: "chat", label: texts.Chat },
];
const STATES: readonly Availability[] = ["open", "slow", "rest"];

/** Until when, or from when on; asked only where it matters. */
function Until(): React.ReactElement | null {
  const availability = useWatch<Answers, "availability">({ name: "availability" });
  const { field } = useController<Answers, "availableFrom">({ name: "availableFrom" });
  const asked = useAnswer("availableFrom");
  if (availability === "open") return null;
  const rests = availability === "rest";
  return (
    <Field {...asked} label={rests ? texts.Back : texts.SlowUntil} required={rests}>
      {(control) => <MonthSelect {...control} value={field.value} onChange={field.onChange} />}
    </Field>
  );
}

/** How, and how soon, they can be reached. */
export function HowToReach(): React.ReactElement {
  const { id } = useAsking();
  const { register } = useFormContext<Answers>();
  const { field } = useController<Answers, "methods">({ name: "methods" });
  return (
    <fieldset className="ps-group">
      <legend>
        <span aria-hidden>3</span>
        {texts.HowToReach}
      </legend>
      <FieldGroup {...useAnswer("methods")} label={texts.Methods} hint={texts.MethodsHint} required>
        <Choices options={METHODS} chosen={field.value} onChange={field.onChange} />
      </FieldGroup>
      <FieldGroup id={answerId(id, "availability")} label={texts.State}>
        <div className="ps-checks">
          {STATES.map((state) => (
            <label key={state} className="ps-check">
              <input type="radio" value={state} {...register("availability")} />
              <span>{AVAILABILITY_NAMES[state]}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
      <Until />
    </fieldset>
  );
}
