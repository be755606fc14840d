import * as React from "react";
import type { Duplicate } from "../../../data/profile/outcome";
import type { OwnProfile } from "../../../data/profile/ownProfile";
import type { OwnProfileRepository } from "../../../data/profile/ownProfileRepository";
import { Note } from "../../shared/Note/Note";
import { Skeleton } from "../../shared/Skeleton/Skeleton";
import type { Asking } from "../JoinForm/Asking";
import { texts } from "../texts";
import { ChangeView } from "./ChangeView";
import { JoinView } from "./JoinView";
import { OwnView } from "./OwnView";
import { Sent } from "./Sent";
import { useOwnProfile } from "./useOwnProfile";

export interface ProfileViewsProps extends Pick<Asking, "terms" | "reader"> {
  /** What the person came for. */
  readonly wants: "join" | "edit" | "own";
  readonly repository: OwnProfileRepository;
  /** Keeps the drafts of this person and site apart from others on the device. */
  readonly draftName: string;
  readonly onClose: () => void;
  /** Something has changed in the lists. */
  readonly onChanged: () => void;
}

type View =
  | { readonly name: "fitting"; readonly notice?: string }
  | { readonly name: "change" }
  | { readonly name: "sent"; readonly isChange: boolean }
  | { readonly name: "withdrawn" }
  | { readonly name: "takenByOther" };

/** What fits the person: the form where they have no profile, their profile where they have one, and what came of what they did. */
export function ProfileViews({ wants, terms, reader, repository, draftName, onClose, onChanged }: ProfileViewsProps): React.ReactElement {
  const [own, again] = useOwnProfile(repository);
  const [view, setView] = React.useState<View>(wants === "edit" ? { name: "change" } : { name: "fitting" });

  const changed = (next: View): void => {
    onChanged();
    setView(next);
  };
  const stay = (notice: string): void => {
    again();
    changed({ name: "fitting", notice });
  };
  const already = ({ profiles }: Duplicate): void => {
    if (profiles.length === 0) return setView({ name: "takenByOther" });
    again();
    setView({ name: "fitting", notice: texts.Already });
  };

  const change = (profile: OwnProfile): React.ReactElement => (
    <ChangeView
      profile={profile}
      terms={terms}
      reader={reader}
      repository={repository}
      draftName={`${draftName} change ${profile.id}`}
      onSent={() => changed({ name: "sent", isChange: true })}
      onGone={() => stay(texts.Gone)}
      onLater={onClose}
    />
  );

  if (view.name === "sent") return <Sent isChange={view.isChange} onClose={onClose} />;
  if (view.name === "withdrawn") return <Note kind="ok">{texts.Withdrawn}</Note>;
  if (view.name === "takenByOther") return <Note kind="alert">{texts.AlreadyOther}</Note>;
  if (own.state === "finding") return <Skeleton cards={1} />;

  const found = own.state === "found" ? own.found : undefined;
  const profile = found?.profiles[0];
  if (profile === undefined) {
    return (
      <>
        {own.state === "failed" && <Note kind="info">{texts.FindFailed}</Note>}
        <JoinView
          terms={terms}
          reader={reader}
          repository={repository}
          draftName={draftName}
          onSent={() => changed({ name: "sent", isChange: false })}
          onDuplicate={already}
          onLater={onClose}
        />
      </>
    );
  }
  if (view.name === "change" && profile.madeByReader) return change(profile);
  return (
    <OwnView
      profile={profile}
      status={found?.status}
      repository={repository}
      notice={view.name === "fitting" ? view.notice : undefined}
      onEdit={() => setView({ name: "change" })}
      onDone={stay}
      onWithdrawn={() => changed({ name: "withdrawn" })}
      onStale={again}
    />
  );
}
