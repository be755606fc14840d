import { BookOpen20Regular } from "@fluentui/react-icons/headless/svg/book-open";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { personTone } from "../../../domain/volunteer/nameStone";
import { AvailabilityMark } from "../AvailabilityMark/AvailabilityMark";
import { ContactButtons } from "../ContactButtons/ContactButtons";
import { useOwnId } from "../../shared/browser/useOwnId";
import { Filled } from "../../shared/marks/Filled";
import { MARKABLE } from "../../shared/marks/useMarks";
import { LocalClock } from "../LocalClock/LocalClock";
import type { Density } from "../factViews";
import { usePageView } from "../../shared/PageRoot/PageView";
import { strings } from "../strings";
import { textLanguage } from "../../../domain/textLanguage";
import { CardFacts } from "./CardFacts";
import { CardHead } from "./CardHead";
import { cardTexts } from "./cardTexts";
import type { Evidence } from "./evidence";
import { Why } from "./Why";
import "./VolunteerCard.css";

export interface VolunteerCardProps {
  readonly entry: DirectoryEntry;
  /** As a row, a card leaves out what only helps to choose between people whom one does not know. */
  readonly density: Density;
  /** Why the person is among those found; without it, everything stands in the person's own order. */
  readonly evidence?: Evidence | undefined;
  /** What the person shares with the reader, in words. */
  readonly near?: string | undefined;
  /** Codes of the topics that the reader asked for. */
  readonly chosenTopics: readonly string[];
  readonly profileHref: string;
  readonly onOpen: (volunteerId: number) => void;
  readonly interview?: { readonly title: string; readonly url: string } | undefined;
  readonly onFindSimilar?: ((volunteerId: number) => void) | undefined;
}

/** A volunteer as a colleague would introduce them: who, in their own words, where, about what, and how to reach them now. */
export const VolunteerCard = React.memo(function VolunteerCard({
  entry,
  evidence = entry,
  near,
  density,
  chosenTopics,
  profileHref,
  onOpen,
  interview,
  onFindSimilar,
}: VolunteerCardProps): React.ReactElement {
  const { language } = usePageView();
  const { volunteer, now, postingByCode } = entry;
  const { past, topics } = evidence;
  const { id, availability } = volunteer;
  const nameId = useOwnId("ps-name");
  const texts = React.useMemo(
    () => cardTexts({ volunteer, past, topics, postingByCode, ...(now === undefined ? {} : { now }) }, { density, language }),
    [volunteer, now, past, topics, postingByCode, density, language],
  );
  const [message] = texts.message;
  return (
    <article className="ps-card" data-density={density} data-tone={personTone(id)} data-state={availability} aria-labelledby={nameId}>
      <CardHead entry={entry} texts={texts} nameId={nameId} profileHref={profileHref} onOpen={onOpen} />
      {message !== undefined && (
        <p className="ps-voice">
          <span lang={textLanguage(message)} dir="auto" {...MARKABLE}>
            {message}
          </span>
        </p>
      )}
      <CardFacts texts={texts} now={now} past={past} topics={topics} chosenTopics={chosenTopics} />
      <Why near={near} unseen={evidence.unseen} />
      {density === "cards" && interview !== undefined && (
        <p className="ps-card__article">
          <BookOpen20Regular className="ps-i" aria-hidden />
          <a href={interview.url} dir="auto">
            <span>
              <Filled plain template={strings.InterviewTitled} values={[interview.title]} />
            </span>
          </a>
        </p>
      )}
      <footer className="ps-card__foot">
        <div className="ps-card__when">
          <AvailabilityMark volunteer={volunteer} />
          {now !== undefined && <LocalClock posting={now} />}
        </div>
        <ContactButtons volunteer={volunteer} emphasis="card" onFindSimilar={onFindSimilar} />
      </footer>
    </article>
  );
});
