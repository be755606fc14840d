import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import * as React from "react";
import type { Directory } from "../../../domain/directory/directory";
import { filterMatchesOf } from "../../../domain/directory/facets/filterMatches";
import type { Filters } from "../../../domain/directory/facets/filters";
import { topics } from "../../../domain/directory/facets/topics";
import { inLanguage } from "../../../domain/text";
import { usePageView } from "../../shared/PageRoot/PageView";
import { peopleText, withCount } from "../../volunteer/peopleText";
import { topicText } from "../../volunteer/topicText";
import { Fold } from "../Facets/Fold";
import { texts } from "./texts";
import "./OwnWords.css";

export interface TopicGroupsProps {
  readonly directory: Directory;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The way by topic for whoever has no word for it: a topic takes the place of the query. */
export function TopicGroups({ directory, filters, onChange }: TopicGroupsProps): React.ReactElement {
  const { language } = usePageView();
  const wordless = React.useMemo(() => ({ ...filters, query: "" }), [filters]);
  const groups = React.useMemo(
    () => topics.options([], directory, filterMatchesOf(directory)(wordless).countsIn("topics")),
    [directory, wordless],
  );
  return (
    <div className="ps-groups">
      <h4 className="ps-label">{texts.TopicGroupsTitle}</h4>
      <ul>
        {groups.map(({ code, label, count, options }) => {
          const name = inLanguage(label, language);
          return (
            <li key={code}>
              <Fold
                className="ps-group"
                initiallyOpen={false}
                summaryLabel={withCount(name, count)}
                summary={
                  <>
                    {name}
                    <b>{peopleText(count)}</b>
                    <ChevronDown16Regular className="ps-i ps-i--s" aria-hidden />
                  </>
                }
              >
                {() => (
                  <ul className="ps-chips" aria-label={name}>
                    {options.map(({ value, topic, count: people }) => {
                      const topicName = topicText(topic, language);
                      return (
                        <li key={value}>
                          <button
                            className="ps-chip"
                            type="button"
                            aria-label={people === undefined ? topicName : withCount(topicName, people)}
                            onClick={() => onChange({ ...wordless, topics: [value] })}
                          >
                            {topicName}
                            {people !== undefined && <b>{peopleText(people)}</b>}
                          </button>
                        </li>
                      );
                    })}
                  </ul>
                )}
              </Fold>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
