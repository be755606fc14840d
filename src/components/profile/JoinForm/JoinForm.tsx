import * as React from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { Answers } from "../../../domain/joining/answers";
import type { Problem } from "../../../domain/joining/problems";
import { problemsIn } from "../../../domain/joining/problems";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { terms as words } from "../../shared/terms";
import { useOwnId } from "../../shared/browser/useOwnId";
import { texts } from "../texts";
import { AboutYou } from "./AboutYou";
import { Agree } from "./Agree";
import type { Asking } from "./Asking";
import { answerId, AskingProvider } from "./Asking";
import { goToAnswer } from "./goToAnswer";
import { ErrorSummary } from "./ErrorSummary";
import { HowToReach } from "./HowToReach";
import { monthOf } from "./months";
import { Preview } from "./Preview";
import { TalkAbout } from "./TalkAbout";
import "./JoinForm.css";

export interface JoinFormProps extends Pick<Asking, "terms" | "reader"> {
  /** What stands there at first, and anew whenever it is another object: a draft that was written in another tab. */
  readonly answers: Answers;
  /** A profile that is changed was agreed to before. */
  readonly isChange: boolean;
  /** Told after every change. */
  readonly onChange: (answers: Answers) => void;
  /** Sends answers that nothing is wrong with. */
  readonly onSend: (answers: Answers) => Promise<void>;
  readonly onLater: () => void;
  /** Stands between the last question and the button: why the answers could not be sent. */
  readonly children?: React.ReactNode;
}

/** The questions to somebody who offers to talk, on one page with the card that comes of it beside them. */
export function JoinForm({ terms, reader, answers, isChange, onChange, onSend, onLater, children }: JoinFormProps): React.ReactElement {
  const { now } = usePageView();
  const id = useOwnId("ps-join");
  const form = useForm<Answers>({ defaultValues: answers });
  const [problems, setProblems] = React.useState<readonly Problem[]>([]);
  const [sending, setSending] = React.useState(false);
  const element = React.useRef<HTMLFormElement>(null);
  const asking = React.useMemo(() => ({ terms, reader, problems, id }), [terms, reader, problems, id]);

  const shown = React.useRef(answers);
  React.useEffect(() => {
    if (shown.current !== answers) form.reset(answers);
    shown.current = answers;
  }, [form, answers]);

  const told = React.useRef(onChange);
  told.current = onChange;
  React.useEffect(() => {
    // Answers that are put in as a whole have no name: they come from where they are kept.
    const watching = form.watch((_, { name }) => name !== undefined && told.current(form.getValues()));
    return () => watching.unsubscribe();
  }, [form]);

  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    const written = form.getValues();
    const found = problemsIn(written, { month: monthOf(now), asksConsent: !isChange });
    setProblems(found);
    if (found.length > 0) return;
    setSending(true);
    try {
      await onSend(written);
    } finally {
      // What came of it may have taken the place of the form.
      if (element.current !== null) setSending(false);
    }
  };

  return (
    <FormProvider {...form}>
      <AskingProvider value={asking}>
        <div className="ps-join">
          <form className="ps-form" ref={element} noValidate onSubmit={(event) => void send(event)}>
            <ErrorSummary problems={problems} />
            <AboutYou />
            <TalkAbout />
            <HowToReach />
            <Agree asksConsent={!isChange} />
            {children}
            <div className="ps-sect">
              <div className="ps-acts">
                <button type="submit" className="ps-btn ps-btn--fill ps-btn--big" aria-disabled={sending}>
                  {sending ? texts.Saving : isChange ? texts.SubmitChange : texts.Submit}
                </button>
                <button type="button" className="ps-btn ps-btn--quiet ps-btn--big" onClick={onLater}>
                  {texts.CloseDraft}
                </button>
                <button type="button" className="ps-btn ps-btn--quiet ps-onlynarrow" onClick={() => goToAnswer(answerId(id, "preview"))}>
                  {texts.SeePreview}
                </button>
              </div>
              <p className="ps-hint">{isChange ? texts.AfterChange : fill(texts.AfterSubmit, words.answerTime)}</p>
            </div>
          </form>
          <Preview year={now.getFullYear()} />
        </div>
      </AskingProvider>
    </FormProvider>
  );
}
