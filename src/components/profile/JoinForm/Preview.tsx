import * as React from "react";
import { useWatch } from "react-hook-form";
import { buildDirectory } from "../../../domain/directory/directory";
import type { Answers } from "../../../domain/joining/answers";
import { writtenFrom } from "../../../domain/joining/profile";
import { parseCareer } from "../../../domain/volunteer/career";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { VolunteerCard } from "../../volunteer/VolunteerCard/VolunteerCard";
import { texts } from "../texts";
import type { Asking } from "./Asking";
import { answerId, useAsking } from "./Asking";

/** The volunteer whom these answers describe; a year that is still to come stands as this one. */
function previewOf(answers: Answers, { reader: { name, login }, terms }: Asking, year: number): Volunteer {
  const { romaji: _, career, availableFrom, currentPostingId, ...written } = writtenFrom(answers, { name, postings: terms.postings });
  return {
    ...written,
    id: 0,
    person: { siteUserId: 0, displayName: name, mail: login, upn: login },
    madeBySelf: true,
    entryYear: written.entryYear || year,
    career: parseCareer(career),
    ...(currentPostingId === undefined ? {} : { currentPostingId }),
    ...(availableFrom === undefined ? {} : { availableFrom }),
  };
}

/** Takes a card out of reach: it is a picture here. React 17 does not know the attribute. */
function useOutOfReach(): React.RefObject<HTMLDivElement> {
  const element = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => element.current?.setAttribute("inert", ""), []);
  return element;
}

const nothing = (): void => undefined;

/** The card as others will see it, while it is being written. */
export function Preview({ year }: { readonly year: number }): React.ReactElement {
  const asking = useAsking();
  const card = useOutOfReach();
  const answers = useWatch<Answers>() as Answers;
  const entry = React.useMemo(
    () => buildDirectory({ volunteers: [previewOf(answers, asking, year)], ...asking.terms }).entries[0],
    [answers, asking, year],
  );
  return (
    <aside className="ps-preview" aria-labelledby={answerId(asking.id, "preview")}>
      <h3 className="ps-label" id={answerId(asking.id, "preview")} tabIndex={-1}>
        {texts.PreviewTitle}
      </h3>
      <div ref={card} aria-hidden>
        {entry !== undefined && <VolunteerCard entry={entry} density="cards" chosenTopics={[]} profileHref="#" onOpen={nothing} />}
      </div>
      <p className="ps-hint">{texts.PreviewHint}</p>
    </aside>
  );
}
