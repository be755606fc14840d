import { ArrowRight20Regular } from "@fluentui/react-icons/headless/svg/arrow-right";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import type { Filters } from "../../../domain/directory/facets/filters";
import type { Topic } from "../../../domain/topic/topic";
import { topicText } from "../../volunteer/topicText";
import { postingName } from "../../../domain/posting/postingName";
import { shortCareerDate } from "../../../domain/volunteer/career";
import { presentSince } from "../../../domain/volunteer/presentPosting";
import { useDirectoryView } from "../../volunteer/DirectoryView";
import { NameStone } from "../../volunteer/NameStone/NameStone";
import { peopleText } from "../../volunteer/peopleText";
import { PromiseLine } from "../../volunteer/Promises/Promises";
import { SearchForm } from "../SearchBox/SearchForm";
import { fill } from "../../shared/fill";
import { textLanguage } from "../../../domain/textLanguage";
import { usePageView } from "../../shared/PageRoot/PageView";
import { shownName } from "../../volunteer/shownName";
import { texts } from "./texts";
import "./Teaser.css";

export interface TeaserProps {
  /** Today's people, already in their order. */
  readonly entries: readonly DirectoryEntry[];
  readonly topics: readonly Topic[];
  /** Address of the directory with filters, or with the profile of one person open. */
  readonly directoryUrl: (filters: Partial<Filters>, person?: number) => string;
  /** Called with what was typed when the reader asks to search. */
  readonly onSearch: (query: string) => void;
  /** Everybody in the directory; absent while they are still being read, so that no number jumps. */
  readonly total?: number | undefined;
}

const THREE = 3;

/** A small entrance to the directory: one search line, a few topics, today's people. */
export function Teaser({ entries, topics, directoryUrl, onSearch, total }: TeaserProps): React.ReactElement {
  const { language } = usePageView();
  const { title } = useDirectoryView().texts;
  return (
    <section className="ps-teaser" aria-label={title}>
      <div className="ps-teaser__ask">
        <h2 className="ps-h2">{texts.TeaserTitle}</h2>
        {/* Unlike the directory's own box it searches only when asked to: the results are on another page. */}
        <SearchForm onSubmit={(text) => onSearch(text.trim())} />
      </div>
      {topics.length > 0 && (
        <ul className="ps-teaser__topics" aria-label={texts.TeaserTopics}>
          {topics.map((topic) => (
            <li key={topic.code}>
              <a className="ps-chip" href={directoryUrl({ topics: [topic.code] })}>
                {topicText(topic, language)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {entries.length > 0 && (
        <>
          <h3 className="ps-small ps-muted ps-teaser__three">
            {entries.length === THREE ? texts.TeaserThree : texts.TeaserToday} <span className="ps-vh">{texts.TeaserChange}</span>
          </h3>
          <ul className="ps-three">
            {entries.map((entry) => (
              <PersonRow key={entry.volunteer.id} entry={entry} href={directoryUrl({}, entry.volunteer.id)} />
            ))}
          </ul>
        </>
      )}
      <div className="ps-teaser__foot">
        <PromiseLine />
        <a className="ps-btn" href={directoryUrl({})}>
          {total === undefined ? texts.TeaserAllOfThem : fill(texts.TeaserAll, peopleText(total))}
          <ArrowRight20Regular className="ps-i" aria-hidden />
        </a>
      </div>
    </section>
  );
}

/** Where somebody is, and since when they are there as soon as their career is here: both in one line, of which a narrow screen shows the beginning. */
function PersonRow({ entry: { volunteer, now }, href }: { readonly entry: DirectoryEntry; readonly href: string }): React.ReactElement {
  const { language } = usePageView();
  const { title } = shownName(volunteer, language);
  const place = now === undefined ? undefined : postingName(now, language);
  const since = now === undefined ? undefined : presentSince(volunteer.career, now);
  return (
    <li className="ps-mini__row">
      <NameStone volunteer={volunteer} size="m" />
      <div>
        <a href={href} lang={textLanguage(title)} dir="auto">
          {title}
        </a>
        {place !== undefined && (
          <p>
            <span lang={textLanguage(place)} dir="auto">
              {place}
            </span>
            {since !== undefined && <span>{fill(texts.TeaserSince, shortCareerDate(since, language))}</span>}
          </p>
        )}
      </div>
    </li>
  );
}
