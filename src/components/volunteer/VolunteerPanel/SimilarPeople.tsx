import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { seekerOf } from "../../../domain/directory/order/nearness";
import type { Fairness } from "../../../domain/directory/order/order";
import { personTone } from "../../../domain/volunteer/nameStone";
import { onPlainClick } from "../../shared/browser/plainClick";
import { NameStone } from "../NameStone/NameStone";
import { nearReasons } from "../nearText";
import { strings } from "../strings";
import { texts } from "./texts";
import { textLanguage } from "../../../domain/textLanguage";
import { usePageView } from "../../shared/PageRoot/PageView";
import { shownName } from "../shownName";
import { Section } from "./Section";
import { mostAlike } from "./mostAlike";

export interface SimilarPeopleProps {
  readonly entry: DirectoryEntry;
  readonly others: {
    readonly entries: readonly DirectoryEntry[];
    readonly fairness: Fairness;
    readonly profileHref: (volunteerId: number) => string;
    readonly onOpen: (volunteerId: number) => void;
  };
}

/** Whom else to ask, and what they share with the volunteer. */
export function SimilarPeople({
  entry,
  others: { entries, fairness, profileHref, onOpen },
}: SimilarPeopleProps): React.ReactElement | null {
  const { language } = usePageView();
  const { reader, day } = fairness;
  const people = React.useMemo(() => mostAlike(entry, entries, { reader, day }), [entry, entries, reader, day]);
  if (people.length === 0) return null;
  const seeker = seekerOf(entry);
  return (
    <Section title={texts.PanelSimilar}>
      <ul className="ps-similar" role="list">
        {people.map((person) => {
          const { id } = person.volunteer;
          const { title } = shownName(person.volunteer, language);
          return (
            <li key={id} data-tone={personTone(id)}>
              <NameStone volunteer={person.volunteer} size="s" />
              <div>
                <a href={profileHref(id)} lang={textLanguage(title)} dir="auto" onClick={onPlainClick(() => onOpen(id))}>
                  {title}
                </a>
                <p className="ps-small ps-muted">{nearReasons(person, seeker).join(strings.ListSeparator)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
