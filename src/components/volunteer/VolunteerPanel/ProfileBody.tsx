import * as React from "react";
import type { Details } from "../../../data/directory/snapshot";
import { spellingsIn } from "../../../domain/directory/search/placeSpelling";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import type { InterviewLink } from "../../../domain/interview/interview";
import type { Posting } from "../../../domain/posting/posting";
import { personTone } from "../../../domain/volunteer/nameStone";
import { publicationDate } from "../../shared/publicationDate";
import { useMarks } from "../../shared/marks/useMarks";
import { Note } from "../../shared/Note/Note";
import { Promises } from "../Promises/Promises";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { texts } from "./texts";
import { textLanguage } from "../../../domain/textLanguage";
import { usePageView } from "../../shared/PageRoot/PageView";
import { useDirectoryView } from "../DirectoryView";
import { WhenToExpect } from "../FirstMessage/WhenToExpect";
import { careerSteps, entryStep } from "./careerSteps";
import { CareerTimeline } from "./CareerTimeline";
import { ProfileHead } from "./ProfileHead";
import { ProfilePersonCard } from "./ProfilePersonCard";
import { Section } from "./Section";
import { SimilarPeople } from "./SimilarPeople";
import type { SimilarPeopleProps } from "./SimilarPeople";
import { TalkTopics } from "./TalkTopics";
import { WherePosted } from "./WherePosted";

export interface ProfileBodyProps {
  readonly entry: DirectoryEntry;
  readonly postingByCode: ReadonlyMap<string, Posting>;
  /** Whether the career is there. */
  readonly details: Details;
  readonly interview?: InterviewLink | undefined;
  /** Everybody of the directory, to find whom else to ask: while this volunteer takes a break, or does not answer. */
  readonly others?: SimilarPeopleProps["others"] | undefined;
  /** What the reader searched for: it lights up in the person's own texts. */
  readonly query?: string | undefined;
}

/** A profile from the person to the small print; a section without content is left out. */
export function ProfileBody({ entry, postingByCode, details, interview, others, query = "" }: ProfileBodyProps): React.ReactElement {
  const { language } = usePageView();
  const { personCard } = useDirectoryView();
  const { volunteer, now, topics } = entry;
  const body = React.useRef<HTMLDivElement>(null);
  useMarks(body, query, spellingsIn(postingByCode));
  const steps = React.useMemo(() => {
    const known = careerSteps(entry, postingByCode.values(), language);
    const entered = entryStep(entry.volunteer, language);
    return known.length === 0 || entered === undefined ? known : [...known, entered];
  }, [entry, postingByCode, language]);
  return (
    <div className="ps-panel__body" ref={body}>
      <ProfileHead entry={entry} />
      {personCard !== undefined && <ProfilePersonCard entry={entry} />}
      {volunteer.availability === "rest" && others !== undefined && <SimilarPeople entry={entry} others={others} />}
      {now !== undefined && <WherePosted posting={now} postingByCode={postingByCode} volunteer={volunteer} />}
      {topics.length > 0 && <TalkTopics topics={topics} />}
      {details === "coming" && (
        <Section title={texts.PanelCareer}>
          <Note kind="wait">{texts.PanelCareerComing}</Note>
        </Section>
      )}
      {details === "here" && steps.length > 0 && <CareerTimeline steps={steps} whole={query !== ""} />}
      {interview !== undefined && (
        <Section title={texts.PanelInterview}>
          <InterviewTold interview={interview} tone={personTone(volunteer.id)} />
        </Section>
      )}
      {volunteer.availability !== "rest" && volunteer.mayRest !== true && others !== undefined && (
        <Section title={texts.PanelAnswer}>
          <WhenToExpect availability={volunteer.availability}>
            <SimilarPeople entry={entry} others={others} />
          </WhenToExpect>
        </Section>
      )}
      <Section title={strings.PanelPromises}>
        <Promises />
      </Section>
      {volunteer.confirmedOn !== undefined && <Confirmed on={volunteer.confirmedOn} />}
    </div>
  );
}

function InterviewTold({
  interview: { title, url, publishedAt },
  tone,
}: {
  readonly interview: InterviewLink;
  readonly tone: number;
}): React.ReactElement {
  const { language } = usePageView();
  const { text, day } = publicationDate(publishedAt, language);
  return (
    <p className="ps-panel__interview" data-tone={tone}>
      <a href={url} lang={textLanguage(title)} dir="auto">
        {title}
      </a>
      <time className="ps-small ps-muted" dateTime={day}>
        {text}
      </time>
    </p>
  );
}

/** @param on - a day without a time: 2026-06-01 is the same day everywhere */
function Confirmed({ on }: { readonly on: string }): React.ReactElement | null {
  const { language } = usePageView();
  const day = new Date(`${on}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const text = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ja", { dateStyle: "long", timeZone: "UTC" }).format(day);
  return <p className="ps-small ps-muted">{fill(texts.ConfirmedOn, text)}</p>;
}
