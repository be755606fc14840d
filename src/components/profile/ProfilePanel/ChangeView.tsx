import * as React from "react";
import type { Failed, Invalid } from "../../../data/profile/outcome";
import type { OwnProfile } from "../../../data/profile/ownProfile";
import type { OwnProfileRepository } from "../../../data/profile/ownProfileRepository";
import { dayOf } from "../../../domain/directory/order/day";
import type { Answers } from "../../../domain/joining/answers";
import { answersOf, writtenFrom } from "../../../domain/joining/profile";
import { Note } from "../../shared/Note/Note";
import type { Asking } from "../JoinForm/Asking";
import { JoinForm } from "../JoinForm/JoinForm";
import { texts } from "../texts";
import { ConflictChoice } from "./ConflictChoice";
import { DraftNote } from "./DraftNote";
import { NotSent } from "./NotSent";
import { useDraft } from "./useDraft";

export interface ChangeViewProps extends Pick<Asking, "terms" | "reader"> {
  readonly profile: OwnProfile;
  readonly repository: Pick<OwnProfileRepository, "change">;
  readonly draftName: string;
  readonly onSent: () => void;
  readonly onGone: () => void;
  readonly onLater: () => void;
}

/** The form for somebody whose profile is there. What somebody else, or another window, has changed meanwhile is shown, and nothing of it overwritten unseen. */
export function ChangeView({
  profile,
  terms,
  reader,
  repository,
  draftName,
  onSent,
  onGone,
  onLater,
}: ChangeViewProps): React.ReactElement {
  const [base, setBase] = React.useState(profile);
  const { draft, state, keep, forget } = useDraft(draftName, base.etag);
  const written = React.useMemo(() => answersOf(base.written, terms.postings), [base, terms]);
  const [chosen, setChosen] = React.useState<Answers>();
  const [mine, setMine] = React.useState<Answers | undefined>(
    draft !== undefined && draft.basedOn !== profile.etag ? draft.answers : undefined,
  );
  const [trouble, setTrouble] = React.useState<Failed | Invalid>();

  const send = async (answers: Answers): Promise<void> => {
    setTrouble(undefined);
    const change = {
      ...writtenFrom(answers, { name: reader.name, postings: terms.postings, before: base.written }),
      confirmedOn: dayOf(new Date()),
    };
    const outcome = await repository.change(base, change);
    if (outcome.kind === "done") {
      forget();
      onSent();
    } else if (outcome.kind === "conflict") {
      setMine(answers);
      setBase(outcome.theirs);
    } else if (outcome.kind === "gone") onGone();
    else setTrouble(outcome);
  };

  if (mine !== undefined) {
    return (
      <ConflictChoice
        mine={mine}
        theirs={written}
        terms={terms}
        onChoose={(answers) => {
          keep(answers);
          setChosen(answers);
          setMine(undefined);
        }}
      />
    );
  }
  return (
    <>
      <header className="ps-sect">
        <h2 className="ps-join__title">{texts.PanelEdit}</h2>
        {base.approval === "returned" && (
          <Note kind="alert">
            {texts.OwnReturned}
            {base.comments !== "" && ` ${texts.OwnReturnedReason}：${base.comments}`}
          </Note>
        )}
        <DraftNote state={state} onClear={forget} />
      </header>
      <JoinForm
        terms={terms}
        reader={reader}
        answers={chosen ?? draft?.answers ?? written}
        isChange
        onChange={keep}
        onSend={send}
        onLater={onLater}
      >
        <NotSent trouble={trouble} />
      </JoinForm>
    </>
  );
}
