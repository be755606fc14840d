import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { regionStones } from "../../../domain/posting/regionStones";
import { inLanguage } from "../../../domain/text";
import { entryYearLabel } from "../../../domain/volunteer/entryLabel";
import { jobTypeOf } from "../../../domain/organisation/jobTypes";
import { languageName } from "../../../domain/organisation/languages";
import { personTone } from "../../../domain/volunteer/nameStone";
import { Filled } from "../../shared/marks/Filled";
import { MARKABLE } from "../../shared/marks/useMarks";
import { NameStone } from "../NameStone/NameStone";
import { RegionStones } from "../RegionStones/RegionStones";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { textLanguage } from "../../shared/textLanguage";
import { usePageView } from "../../shared/PageRoot/PageView";
import { shownName } from "../shownName";

/** Who it is, without rank, and what they say in their own words. */
export function ProfileHead({ entry: { volunteer, now, past } }: { readonly entry: DirectoryEntry }): React.ReactElement {
  const { language } = usePageView();
  const { person, entryYear, entryMonth, jobType, languages, message } = volunteer;
  const { title, reading } = shownName(volunteer, language);
  const spoken = languages.map((term) => inLanguage(languageName(term), language)).join(strings.ListSeparator);
  return (
    <div className="ps-face" data-tone={personTone(person.siteUserId)}>
      <header className="ps-id">
        <NameStone volunteer={volunteer} size="l" />
        <div>
          <RegionStones {...regionStones(now, past)} size="l" />
          {reading !== undefined && <p className="ps-reading" lang="ja" {...MARKABLE}>{reading}</p>}
          <h2 lang={textLanguage(title)} dir="auto" {...MARKABLE}>{title}</h2>
          <p className="ps-small ps-muted" {...MARKABLE}>
            {fill(strings.MetaOf, entryYearLabel(entryYear, entryMonth, language), inLanguage(jobTypeOf(jobType).name, language))}
          </p>
          {spoken !== "" && <p className="ps-small ps-muted"><Filled template={strings.PanelLanguages} values={[spoken]} /></p>}
        </div>
      </header>
      {message !== "" && <blockquote className="ps-quote" lang={textLanguage(message)} dir="auto" {...MARKABLE}>{message}</blockquote>}
    </div>
  );
}
