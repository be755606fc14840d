import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { regionStones } from "../../../domain/posting/regionStones";
import { onPlainClick } from "../../shared/browser/plainClick";
import { MARKABLE, MARKABLE_NAME } from "../../shared/marks/useMarks";
import { PersonCardStone } from "../PersonCard/PersonCardStone";
import { LateVolunteerPersonCard } from "../PersonCard/LateVolunteerPersonCard";
import { RegionStones } from "../RegionStones/RegionStones";
import { fill } from "../../shared/fill";
import { SpelledByUs } from "../SpelledByUs";
import { strings } from "../strings";
import { textLanguage } from "../../../domain/textLanguage";
import type { CardTexts } from "./cardTexts";

export interface CardHeadProps {
  readonly entry: DirectoryEntry;
  readonly texts: CardTexts;
  readonly nameId: string;
  readonly profileHref: string;
  readonly onOpen: (volunteerId: number) => void;
}

/** Who it is, without rank. The whole band is the way into the profile, and the stone opens the person card. */
export function CardHead({ entry: { volunteer, now, past }, texts, nameId, profileHref, onOpen }: CardHeadProps): React.ReactElement {
  const {
    names: [title = "", reading],
    entryYear: [entered = ""],
    jobType: [job = ""],
  } = texts;
  const stones = React.useMemo(() => regionStones(now, past), [now, past]);
  return (
    <header className="ps-card__who">
      <PersonCardStone key={volunteer.id} volunteer={volunteer} label={fill(strings.PersonCardOf, title)}>
        <LateVolunteerPersonCard volunteer={volunteer} now={now}>
          <a href={profileHref} aria-label={fill(strings.PersonCardProfileOf, title)} onClick={onPlainClick(() => onOpen(volunteer.id))}>
            {strings.PersonCardProfile}
          </a>
        </LateVolunteerPersonCard>
      </PersonCardStone>
      <div className="ps-card__id">
        <RegionStones {...stones} size="m" />
        {reading !== undefined && (
          <p className="ps-reading">
            <span lang="ja" {...MARKABLE_NAME}>
              {reading}
            </span>
            <SpelledByUs volunteer={volunteer} />
          </p>
        )}
        <h3 className="ps-name" id={nameId}>
          <a href={profileHref} lang={textLanguage(title)} dir="auto" {...MARKABLE_NAME} onClick={onPlainClick(() => onOpen(volunteer.id))}>
            {title}
          </a>
        </h3>
        <p className="ps-meta" {...MARKABLE}>
          {fill(strings.MetaOf, entered, job)}
        </p>
      </div>
    </header>
  );
}
