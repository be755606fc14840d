import * as React from "react";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import type { OwnProfileRepository } from "../../../data/profile/ownProfileRepository";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { fill } from "../../shared/fill";
import { late } from "../../shared/LatePart/late";
import type { Late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import { usePageView } from "../../shared/PageRoot/PageView";
import { returnTime } from "../../volunteer/AvailabilityMark/returnTime";
import { texts } from "./texts";
import "./OwnPlace.css";

export interface OwnPlaceProps {
  /** All that was read, those who are hidden included. */
  readonly snapshot: DirectorySnapshot;
  /** Who is in the directory today. */
  readonly listed: readonly Volunteer[];
  readonly reader: { readonly name: string; readonly login: string };
  readonly repository: Late<OwnProfileRepository>;
  /** Of the site that holds the lists; keeps drafts of several sites apart. */
  readonly siteUrl: string;
  /** Something has changed in the lists. */
  readonly onChanged: () => void;
}

type Wants = "join" | "edit" | "own";

function standing(own: Volunteer, isHidden: boolean, back: string | undefined): string {
  if (isHidden) return own.madeBySelf ? texts.OwnUnconfirmed : texts.OwnByOther;
  if (own.availability !== "rest") return texts.OwnListed;
  return back === undefined ? texts.OwnRestingOpen : fill(texts.OwnResting, back);
}

function ownAmong(volunteers: readonly Volunteer[], login: string): Volunteer | undefined {
  const signIn = login.toLowerCase();
  return signIn === "" ? undefined : volunteers.find(({ person }) => person.upn.toLowerCase() === signIn);
}

/** The reader's own place in the directory: how they stand there, or the quiet way to offer themself. */
export default function OwnPlace({ snapshot, listed, reader, repository, siteUrl, onChanged }: OwnPlaceProps): React.ReactElement {
  const { language, now } = usePageView();
  const { postings, topics, volunteers } = snapshot;
  const terms = React.useMemo(
    () => ({ postings, topics, postingByCode: new Map(postings.map((posting) => [posting.code, posting])) }),
    [postings, topics],
  );
  const shown = React.useMemo(() => ownAmong(listed, reader.login), [listed, reader]);
  const own = React.useMemo(() => shown ?? ownAmong(volunteers, reader.login), [shown, volunteers, reader]);
  const [wants, setWants] = React.useState<Wants>();
  const panel = React.useMemo(
    () =>
      late(async () => {
        const [{ default: ProfilePanel }, ownProfile] = await Promise.all([
          import(/* webpackChunkName: "profile-panel" */ "../ProfilePanel/ProfilePanel"),
          repository.load(),
        ]);
        return { ProfilePanel, ownProfile };
      }),
    [repository],
  );
  return (
    <div className="ps-ownplace">
      {own === undefined ? (
        <button type="button" className="ps-btn ps-btn--quiet" onClick={() => setWants("join")}>
          {texts.Join}
        </button>
      ) : (
        <>
          <span className="ps-small" data-plain={shown?.availability === "open" || shown?.availability === "slow"}>
            {standing(own, shown === undefined, returnTime(own.availableFrom, now, language))}
          </span>
          <button type="button" className="ps-btn ps-btn--quiet" onClick={() => setWants("own")}>
            {texts.PanelOwn}
          </button>
        </>
      )}
      {wants !== undefined && (
        <LatePart part={panel}>
          {({ ProfilePanel, ownProfile }) => (
            <ProfilePanel
              terms={terms}
              reader={reader}
              draftName={`plat-sodan profile ${siteUrl} ${reader.login.toLowerCase()}`}
              wants={wants}
              repository={ownProfile}
              onChanged={onChanged}
              onClose={() => setWants(undefined)}
            />
          )}
        </LatePart>
      )}
    </div>
  );
}
