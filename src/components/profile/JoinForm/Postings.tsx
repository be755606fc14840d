import * as React from "react";
import { useController } from "react-hook-form";
import type { Answers, Stay } from "../../../domain/joining/answers";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { texts } from "../texts";
import { answerId, useAnswer, useAsking } from "./Asking";
import { Field } from "./Field";
import { PickedPosting } from "./PickedPosting";
import { PostingPicker } from "./PostingPicker";
import { YearSelect } from "./YearSelect";

/** Gives focus to a control that takes the place of the one that was used: without it, focus would fall back to the top of the page. */
function useFocusOn(id: string): () => void {
  const wanted = React.useRef(false);
  React.useEffect(() => {
    if (wanted.current) document.getElementById(id)?.focus();
    wanted.current = false;
  });
  return () => {
    wanted.current = true;
  };
}

/** Where they are. */
function CurrentPosting(): React.ReactElement {
  const asked = useAnswer("currentPostingId");
  const { field } = useController<Answers, "currentPostingId">({ name: "currentPostingId" });
  const since = useController<Answers, "currentSince">({ name: "currentSince" }).field;
  const label = fill(texts.CurrentPosting, terms.place);
  const focusNext = useFocusOn(asked.id);
  const pick = (postingId: number | null): void => {
    focusNext();
    field.onChange(postingId);
  };
  return (
    <Field {...asked} label={label} hint={field.value === null ? texts.PostingHint : undefined} required>
      {(control) =>
        field.value === null ? (
          <PostingPicker control={control} label={label} onPick={({ id }) => pick(id)} />
        ) : (
          <ul className="ps-postings">
            <PickedPosting postingId={field.value} removeId={control.id} onRemove={() => pick(null)}>
              {(name) => <YearSelect label={fill(texts.From, name)} empty={texts.Since} value={since.value} onChange={since.onChange} />}
            </PickedPosting>
          </ul>
        )
      }
    </Field>
  );
}

/** Where they have been. */
function PastPostings(): React.ReactElement {
  const { id } = useAsking();
  const asked = useAnswer("past");
  const { field } = useController<Answers, "past">({ name: "past" });
  const label = fill(texts.AddPosting, terms.place);
  const focusNext = useFocusOn(asked.id);
  const change = (postingId: number, time: Partial<Stay>): void =>
    field.onChange(field.value.map((stay) => (stay.postingId === postingId ? { ...stay, ...time } : stay)));
  return (
    <Field {...asked} label={fill(texts.PastPostings, terms.postings)} hint={texts.PastHint}>
      {(control) => (
        <>
          {field.value.length > 0 && (
            <ul className="ps-postings">
              {field.value.map(({ postingId, from, to }) => (
                <PickedPosting
                  key={postingId}
                  postingId={postingId}
                  removeId={answerId(id, `past-${postingId}`)}
                  onRemove={() => {
                    focusNext();
                    field.onChange(field.value.filter((stay) => stay.postingId !== postingId));
                  }}
                >
                  {(name) => (
                    <>
                      <YearSelect label={fill(texts.From, name)} value={from} onChange={(year) => change(postingId, { from: year })} />
                      <span aria-hidden>〜</span>
                      <YearSelect label={fill(texts.To, name)} value={to} onChange={(year) => change(postingId, { to: year })} />
                    </>
                  )}
                </PickedPosting>
              ))}
            </ul>
          )}
          <PostingPicker
            control={control}
            label={label}
            onPick={({ id: postingId }) => {
              if (!field.value.some((stay) => stay.postingId === postingId))
                field.onChange([...field.value, { postingId, from: "", to: "" }]);
            }}
          />
        </>
      )}
    </Field>
  );
}

/** Where they are, and where they have been. */
export function Postings(): React.ReactElement {
  return (
    <>
      <CurrentPosting />
      <PastPostings />
    </>
  );
}
