import * as React from "react";
import { Note } from "../../shared/Note/Note";
import { strings } from "../strings";

export interface ProfileMissingProps {
  /** It is there, and its volunteer has not confirmed it for too long. */
  readonly isUnconfirmed: boolean;
  readonly onClose: () => void;
}

/** In the place of a profile that a link leads to and that is not listed. */
export function ProfileMissing({ isUnconfirmed, onClose }: ProfileMissingProps): React.ReactElement {
  return (
    <Note
      kind="info"
      action={
        <button type="button" className="ps-btn" onClick={onClose}>
          {strings.CloseNotice}
        </button>
      }
    >
      {isUnconfirmed ? strings.PersonUnconfirmed : strings.PersonNotFound}
    </Note>
  );
}
