import * as React from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import type { Answers } from "../../../domain/joining/answers";
import { lengthOf, MESSAGE_LENGTH } from "../../../domain/joining/problems";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { useAnswer, useAsking } from "./Asking";
import { Field } from "./Field";
import { messageDraft } from "./messageDraft";

/** The message of the answers so far, and how to put it into the field: by itself as long as the person has written nothing of their own. */
function useDraftedMessage(): { readonly isDraft: boolean; readonly renew: (() => void) | undefined } {
  const { language } = usePageView();
  const { terms } = useAsking();
  const { setValue, getValues } = useFormContext<Answers>();
  const [currentPostingId, past, topicIds, message] = useWatch<Answers, ["currentPostingId", "past", "topicIds", "message"]>({
    name: ["currentPostingId", "past", "topicIds", "message"],
  });
  const drafted = React.useMemo(
    () => messageDraft({ currentPostingId, past, topicIds }, terms, language),
    [currentPostingId, past, topicIds, terms, language],
  );
  const shown = React.useRef(drafted);
  React.useEffect(() => {
    const written = getValues("message");
    if (written === "" || written === shown.current) setValue("message", drafted);
    shown.current = drafted;
  }, [drafted, getValues, setValue]);
  const isDraft = message !== "" && message === drafted;
  return { isDraft, renew: isDraft || drafted === "" ? undefined : () => setValue("message", drafted) };
}

/** How many characters there are still, said when the person pauses. */
function Counter({ message }: { readonly message: string }): React.ReactElement {
  const left = MESSAGE_LENGTH - lengthOf(message);
  return (
    <p className={left < 0 ? "ps-error" : "ps-hint"} role="status">
      {left < 0 ? fill(texts.LettersOver, -left) : fill(texts.LettersLeft, left)}
    </p>
  );
}

/** One's own words, begun from the answers. More than fits can be written, and is said; nothing is cut. */
export function MessageField(): React.ReactElement {
  const { field } = useController<Answers, "message">({ name: "message" });
  const { isDraft, renew } = useDraftedMessage();
  const [composing, setComposing] = React.useState(false);
  const counted = React.useRef(field.value);
  if (!composing) counted.current = field.value;
  return (
    <Field {...useAnswer("message")} label={texts.Message} hint={texts.MessageHint} required>
      {(control) => (
        <>
          <textarea
            className="ps-input"
            rows={4}
            dir="auto"
            {...control}
            {...field}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
          />
          <Counter message={counted.current} />
          {isDraft && <p className="ps-hint">{texts.MessageDraft}</p>}
          {renew !== undefined && (
            <button type="button" className="ps-btn ps-btn--quiet" onClick={renew}>
              {texts.MessageAgain}
            </button>
          )}
        </>
      )}
    </Field>
  );
}
