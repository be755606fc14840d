import * as React from "react";
import type { DirectoryRepository } from "../../../data/directory/directoryRepository";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { directoryUrl, searchUrl, UNFILTERED_VIEW } from "../../../domain/directory/view/directoryUrl";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import type { Filters } from "../../../domain/directory/facets/filters";
import type { Topic } from "../../../domain/topic/topic";
import { topicOfEachGroup } from "../../../domain/directory/topicOfEachGroup";
import { OPENING } from "../../../domain/directory/order/opening";
import { useDay } from "../../../host/browser/useDay";
import { Skeleton } from "../../shared/Skeleton/Skeleton";
import { DirectoryFailure } from "../DirectoryFailure/DirectoryFailure";
import { LateTeaser, teaser } from "../Teaser/LateTeaser";
import { usePageView } from "../../shared/PageRoot/PageView";
import { useDirectory } from "./useDirectory";
import { useListing } from "./useListing";
import type { Results } from "./useResults";
import { useResults } from "./useResults";
import "./Directory.css";

export interface DirectoryTeaserProps {
  readonly repository: DirectoryRepository;
  readonly reader: string;
  /** Absolute address of the page that holds the whole directory. */
  readonly directoryPage: string;
  /** For how many months a confirmation keeps a profile in the directory; 0: for ever. */
  readonly confirmedWithinMonths: number;
}

/** きょうの三人. */
const PEOPLE = 3;
const TOPICS = 6;

function address(page: string, filters: Partial<Filters>, person?: number): string {
  return directoryUrl(page, { ...UNFILTERED_VIEW, filters: { ...NO_FILTERS, ...filters }, ...(person === undefined ? {} : { person }) });
}

/**
 * What those can talk about with whom the day opens, one topic of each group: the one that most of them name. Once shown, the topics stay
 * while the rest of the people come: no link moves from under the pointer.
 */
function useTopics({ directory, entries }: Pick<Results, "directory" | "entries">): readonly Topic[] {
  const theirs = React.useMemo(() => topicOfEachGroup(directory.topics, entries.slice(0, OPENING)).slice(0, TOPICS), [directory, entries]);
  const shown = React.useRef(theirs);
  if (shown.current.length === 0) shown.current = theirs;
  return shown.current;
}

interface TeaserOfProps extends Pick<DirectoryTeaserProps, "reader" | "directoryPage"> {
  readonly snapshot: DirectorySnapshot;
  readonly first: readonly number[];
}

function TeaserOf({ snapshot, first, reader, directoryPage }: TeaserOfProps): React.ReactElement {
  const results = useResults(snapshot, UNFILTERED_VIEW, usePageView(), reader, UNFILTERED_VIEW.order, first);
  const { entries, directory } = results;
  const topics = useTopics(results);
  return (
    <LateTeaser
      entries={entries.slice(0, PEOPLE)}
      topics={topics}
      total={snapshot.complete ? directory.entries.length : undefined}
      directoryUrl={(filters, person) => address(directoryPage, filters, person)}
      onSearch={(query) => window.location.assign(searchUrl(directoryPage, query))}
    />
  );
}

/** A small entrance to the directory for the homepage. */
export function DirectoryTeaser({ repository, reader, directoryPage, confirmedWithinMonths }: DirectoryTeaserProps): React.ReactElement {
  const day = useDay(usePageView());
  // On its way while people are read; whoever draws it tells where it is lost.
  React.useEffect(() => void teaser.load().catch(() => undefined), []);
  const { snapshot, first, failure, readAgain } = useDirectory(repository, day);
  const listing = useListing(snapshot, day, confirmedWithinMonths);
  if (listing !== undefined) return <TeaserOf snapshot={listing.snapshot} first={first} reader={reader} directoryPage={directoryPage} />;
  return failure === undefined ? <Skeleton /> : <DirectoryFailure failure={failure} stale={false} onRetry={readAgain} />;
}
