import * as React from "react";
import type { Done, Failed } from "../../../data/profile/outcome";
import type { OwnProfile } from "../../../data/profile/ownProfile";
import type { OwnProfileRepository } from "../../../data/profile/ownProfileRepository";
import { dayOf } from "../../../domain/directory/order/day";
import type { Status } from "../../../domain/volunteer/status";
import { Note } from "../../shared/Note/Note";
import { saveFailureText } from "../../shared/SaveFailure/saveFailureText";
import { texts } from "../texts";
import { PauseChoice } from "./PauseChoice";
import { WithdrawChoice } from "./WithdrawChoice";

/** What was asked of the lists, and what came of it. */
type Outcome = Done | Failed | { readonly kind: "gone" } | { readonly kind: "conflict" };

export interface OwnViewProps {
  readonly profile: OwnProfile;
  readonly status?: Status | undefined;
  readonly repository: Pick<OwnProfileRepository, "pause" | "comeBack" | "confirm" | "withdraw">;
  /** Something to know before: there was an offer already. */
  readonly notice?: string | undefined;
  readonly onEdit: () => void;
  /** Something has changed in the lists. @param said - what, for the person to read */
  readonly onDone: (said: string) => void;
  readonly onWithdrawn: () => void;
  /** It is not as it was shown: read it again. */
  readonly onStale: () => void;
}

function stateText({ approval, madeByReader }: OwnProfile): string {
  if (approval === "returned") return texts.OwnReturned;
  if (approval === "pending") return texts.OwnPending;
  return madeByReader ? texts.OwnListed : texts.OwnByOther;
}

/** One's own profile: how it stands, and what one may do about it, at once and without anybody else. */
export function OwnView({ profile, status, repository, notice, onEdit, onDone, onWithdrawn, onStale }: OwnViewProps): React.ReactElement {
  const [asking, setAsking] = React.useState<"pause" | "withdraw">();
  const [failed, setFailed] = React.useState<Failed>();
  const [busy, setBusy] = React.useState(false);
  const rests = (status?.availability ?? profile.written.availability) === "rest";

  const act = async (request: () => Promise<Outcome>, then: () => void): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const outcome = await request();
    setBusy(false);
    if (outcome.kind === "done") {
      setAsking(undefined);
      then();
    } else if (outcome.kind === "failed") setFailed(outcome);
    else onStale();
  };

  return (
    <div className="ps-sect">
      <h2 className="ps-join__title">{texts.PanelOwn}</h2>
      {notice !== undefined && <Note kind="info">{notice}</Note>}
      <p>{stateText(profile)}</p>
      {profile.approval === "returned" && profile.comments !== "" && (
        <div className="ps-box">
          <h3 className="ps-label">{texts.OwnReturnedReason}</h3>
          <p dir="auto">{profile.comments}</p>
        </div>
      )}
      {failed !== undefined && <Note kind="alert">{saveFailureText(failed.failure)}</Note>}
      <div className="ps-acts" aria-busy={busy}>
        {profile.madeByReader && (
          <button type="button" className="ps-btn ps-btn--fill" onClick={onEdit}>
            {texts.Edit}
          </button>
        )}
        {profile.approval === "approved" && (
          <button
            type="button"
            className="ps-btn"
            onClick={() =>
              void act(
                () => repository.confirm(profile.id, dayOf(new Date())),
                () => onDone(texts.Confirmed),
              )
            }
          >
            {texts.Confirm}
          </button>
        )}
        {rests ? (
          <button
            type="button"
            className="ps-btn"
            onClick={() =>
              void act(
                () => repository.comeBack(profile.id),
                () => onDone(texts.CameBack),
              )
            }
          >
            {texts.ComeBack}
          </button>
        ) : (
          <button type="button" className="ps-btn" aria-expanded={asking === "pause"} onClick={() => setAsking("pause")}>
            {texts.Pause}
          </button>
        )}
        {profile.madeByReader && (
          <button
            type="button"
            className="ps-btn ps-btn--quiet"
            aria-expanded={asking === "withdraw"}
            onClick={() => setAsking("withdraw")}
          >
            {texts.Withdraw}
          </button>
        )}
      </div>
      {asking === "pause" && (
        <PauseChoice
          onPause={(until) =>
            void act(
              () => repository.pause(profile.id, until),
              () => onDone(texts.Paused),
            )
          }
          onKeep={() => setAsking(undefined)}
        />
      )}
      {asking === "withdraw" && (
        <WithdrawChoice onWithdraw={() => void act(() => repository.withdraw(profile), onWithdrawn)} onKeep={() => setAsking(undefined)} />
      )}
    </div>
  );
}
