import { ArrowRight20Regular } from "@fluentui/react-icons/headless/svg/arrow-right";
import { Search20Regular } from "@fluentui/react-icons/headless/svg/search";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import type { Filters } from "../../../domain/directory/facets/filters";
import type { Topic } from "../../../domain/topic/topic";
import { topicLabel } from "../../../domain/topic/topicLabel";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { useDirectoryView } from "../../volunteer/DirectoryView";
import { NameStone } from "../../volunteer/NameStone/NameStone";
import { peopleText } from "../../volunteer/peopleText";
import { PromiseLine } from "../../volunteer/Promises/Promises";
import { keepConversionFromSubmitting } from "../SearchBox/keepConversionFromSubmitting";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { textLanguage } from "../../shared/textLanguage";
import { usePageView } from "../../shared/PageRoot/PageView";
import { shownName } from "../../volunteer/shownName";
import "../SearchBox/SearchBox.css";
import "../../shared/theme/controls.css";
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
  const { texts } = useDirectoryView();
  return (
    <section className="ps-teaser" aria-label={texts.title}>
      <div className="ps-teaser__ask">
        <h2 className="ps-h2">{strings.TeaserTitle}</h2>
        <TeaserSearch onSearch={onSearch} />
      </div>
      {topics.length > 0 && (
        <ul className="ps-teaser__topics" aria-label={strings.TeaserTopics}>
          {topics.map((topic) => (
            <li key={topic.code}>
              <a className="ps-chip" href={directoryUrl({ topics: [topic.code] })}>{topicLabel(topic, language)}</a>
            </li>
          ))}
        </ul>
      )}
      {entries.length > 0 && (
        <>
          <h3 className="ps-small ps-muted ps-teaser__three">
            {entries.length === THREE ? strings.TeaserThree : strings.TeaserToday}
            {" "}
            <span className="ps-vh">{strings.TeaserChange}</span>
          </h3>
          <ul className="ps-three">
            {entries.map(({ volunteer }) => <PersonRow key={volunteer.id} volunteer={volunteer} href={directoryUrl({}, volunteer.id)} />)}
          </ul>
        </>
      )}
      <div className="ps-teaser__foot">
        <PromiseLine />
        <a className="ps-btn" href={directoryUrl({})}>
          {total === undefined ? strings.TeaserAllOfThem : fill(strings.TeaserAll, peopleText(total))}
          <ArrowRight20Regular className="ps-i" aria-hidden />
        </a>
      </div>
    </section>
  );
}

function PersonRow({ volunteer, href }: { readonly volunteer: Volunteer; readonly href: string }): React.ReactElement {
  const { title } = shownName(volunteer, usePageView().language);
  return (
    <li className="ps-mini__row">
      <NameStone volunteer={volunteer} size="m" />
      <div>
        <a href={href} lang={textLanguage(title)} dir="auto">{title}</a>
        <p lang={textLanguage(volunteer.message)} dir="auto">{volunteer.message}</p>
      </div>
    </li>
  );
}

/** Unlike the directory's own box it searches only when asked to: the results are on another page. */
function TeaserSearch({ onSearch }: Pick<TeaserProps, "onSearch">): React.ReactElement {
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <form
      className="ps-search"
      role="search"
      aria-label={strings.SearchForm}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(input.current?.value.trim() ?? "");
      }}
    >
      <div className="ps-search__box">
        <Search20Regular className="ps-i" aria-hidden />
        <input
          ref={input}
          className="ps-input"
          type="search"
          aria-label={strings.SearchLabel}
          placeholder={strings.SearchExample}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          onKeyDown={keepConversionFromSubmitting}
        />
      </div>
      <button className="ps-btn ps-btn--fill" type="submit">{strings.SearchStart}</button>
    </form>
  );
}
