import * as React from "react";
import type { Duplicate, Failed, Invalid } from "../../../data/profile/outcome";
import type { OwnProfileRepository } from "../../../data/profile/ownProfileRepository";
import { dayOf } from "../../../domain/directory/order/day";
import type { Answers } from "../../../domain/joining/answers";
import { NO_ANSWERS } from "../../../domain/joining/answers";
import { writtenFrom } from "../../../domain/joining/profile";
import { CONSENT } from "../../../domain/organisation/consent";
import { usePageView } from "../../shared/PageRoot/PageView";
import type { Asking } from "../JoinForm/Asking";
import { JoinForm } from "../JoinForm/JoinForm";
import { texts } from "../texts";
import { DraftNote } from "./DraftNote";
import { NotSent } from "./NotSent";
import { useDraft } from "./useDraft";

export interface JoinViewProps extends Pick<Asking, "terms" | "reader"> {
  readonly repository: Pick<OwnProfileRepository, "add">;
  readonly draftName: string;
  readonly onSent: () => void;
  /** The reader has offered themself before, or somebody else has for them. */
  readonly onDuplicate: (duplicate: Duplicate) => void;
  readonly onLater: () => void;
}

/** The form for somebody who is not listed yet. */
export function JoinView({ terms, reader, repository, draftName, onSent, onDuplicate, onLater }: JoinViewProps): React.ReactElement {
  const { language } = usePageView();
  const { draft, state, keep, forget } = useDraft(draftName);
  const [trouble, setTrouble] = React.useState<Failed | Invalid>();

  const send = async (answers: Answers): Promise<void> => {
    const now = new Date();
    const outcome = await repository.add({
      ...writtenFrom(answers, { name: reader.name, postings: terms.postings }),
      consentVersion: CONSENT[language].version,
      consentedAt: now.toISOString(),
      confirmedOn: dayOf(now),
    });
    if (outcome.kind === "done") {
      forget();
      onSent();
    } else if (outcome.kind === "duplicate") onDuplicate(outcome);
    else setTrouble(outcome);
  };

  return (
    <>
      <header className="ps-sect">
        <h2 className="ps-join__title">{texts.Lead}</h2>
        <p>{texts.Three}</p>
        <p>{texts.NothingSpecial}</p>
        <p>{texts.NobodyTold}</p>
        <DraftNote state={state} onClear={forget} />
      </header>
      <JoinForm
        terms={terms}
        reader={reader}
        answers={draft?.answers ?? NO_ANSWERS}
        isChange={false}
        onChange={keep}
        onSend={send}
        onLater={onLater}
      >
        <NotSent trouble={trouble} />
      </JoinForm>
    </>
  );
}
