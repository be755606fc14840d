import * as React from "react";
import type { DirectoryEntry } from "../../domain/directory/directory";
import { regionStones } from "../../domain/posting/regionStones";
import { inLanguage } from "../../domain/text";
import { entryYearLabel } from "../../domain/volunteer/entryLabel";
import { jobTypeOf } from "../../domain/volunteer/jobTypes";
import { onPlainClick } from "../ContactButtons/plainClick";
import { NameStone } from "../NameStone/NameStone";
import { RegionStones } from "../RegionStones/RegionStones";
import { fill, strings } from "../strings";
import { textLanguage } from "../textLanguage";
import { useView } from "../view/ViewContext";
import { shownName } from "./shownName";

export interface CardHeadProps {
  readonly entry: DirectoryEntry;
  readonly nameId: string;
  readonly profileHref: string;
  readonly onOpen: (volunteerId: number) => void;
}

/** Who it is, without rank. The whole band is the way into the profile. */
export function CardHead({ entry: { volunteer, now, past }, nameId, profileHref, onOpen }: CardHeadProps): React.ReactElement {
  const { language } = useView();
  const { id, entryYear, entryMonth, jobType } = volunteer;
  const { title, reading } = shownName(volunteer, language);
  return (
    <header className="ps-card__who">
      <NameStone volunteer={volunteer} size="m" />
      <div>
        <RegionStones {...regionStones(now, past)} size="m" />
        {reading !== undefined && <p className="ps-reading" lang="ja">{reading}</p>}
        <h3 className="ps-name" id={nameId}>
          <a href={profileHref} lang={textLanguage(title)} dir="auto" onClick={onPlainClick(() => onOpen(id))}>{title}</a>
        </h3>
        <p className="ps-meta">{fill(strings.MetaOf, entryYearLabel(entryYear, entryMonth, language), inLanguage(jobTypeOf(jobType).name, language))}</p>
      </div>
    </header>
  );
}
