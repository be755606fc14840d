import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { regionStones } from "../../../domain/posting/regionStones";
import { inLanguage } from "../../../domain/text";
import type { FactItems, FactName } from "../../../domain/volunteer/facts";
import { FACT_NAMES, FACTS } from "../../../domain/volunteer/facts";
import { jobTypeOf } from "../../../domain/organisation/jobTypes";
import { personTone } from "../../../domain/volunteer/nameStone";
import { Filled } from "../../shared/marks/Filled";
import { MARKABLE, MARKABLE_NAME } from "../../shared/marks/useMarks";
import { NameStone } from "../NameStone/NameStone";
import { RegionStones } from "../RegionStones/RegionStones";
import { fill } from "../../shared/fill";
import { entryText } from "../entryText";
import { SpelledByUs } from "../SpelledByUs";
import { strings } from "../strings";
import { textLanguage } from "../../../domain/textLanguage";
import { usePageView } from "../../shared/PageRoot/PageView";
import { FACT_VIEWS } from "../factViews";
import { shownName } from "../shownName";

/** What the head names beside the person: 話せる言葉：英語、タイ語. */
function FactLine<Name extends FactName>({
  name,
  entry,
}: {
  readonly name: Name;
  readonly entry: DirectoryEntry;
}): React.ReactElement | null {
  const { language } = usePageView();
  const { inProfile, label } = FACT_VIEWS[name];
  const labels = FACTS[name].items(entry).map((item: FactItems[Name]) => label(item, language));
  if (inProfile === undefined || labels.length === 0) return null;
  return (
    <p className="ps-small ps-muted">
      <Filled template={inProfile} values={[labels.join(strings.ListSeparator)]} />
    </p>
  );
}

/** Who it is, without rank, and what they say in their own words. */
export function ProfileHead({ entry }: { readonly entry: DirectoryEntry }): React.ReactElement {
  const { language } = usePageView();
  const { volunteer, now, past } = entry;
  const { id, jobType, message } = volunteer;
  const { title, reading } = shownName(volunteer, language);
  return (
    <div className="ps-face" data-tone={personTone(id)}>
      <header className="ps-id">
        <NameStone volunteer={volunteer} size="l" />
        <div>
          <RegionStones {...regionStones(now, past)} size="l" />
          {reading !== undefined && (
            <p className="ps-reading">
              <span lang="ja" {...MARKABLE_NAME}>
                {reading}
              </span>
              <SpelledByUs volunteer={volunteer} />
            </p>
          )}
          <h2 lang={textLanguage(title)} dir="auto" {...MARKABLE_NAME}>
            {title}
          </h2>
          <p className="ps-small ps-muted" {...MARKABLE}>
            {fill(strings.MetaOf, entryText(volunteer, language), inLanguage(jobTypeOf(jobType).name, language))}
          </p>
          {FACT_NAMES.map((name) => (
            <FactLine key={name} name={name} entry={entry} />
          ))}
        </div>
      </header>
      {message !== "" && (
        <blockquote className="ps-quote" lang={textLanguage(message)} dir="auto" {...MARKABLE}>
          {message}
        </blockquote>
      )}
    </div>
  );
}
