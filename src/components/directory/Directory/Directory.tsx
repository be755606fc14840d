import * as React from "react";
import type { DirectoryRepository } from "../../../data/directory/directoryRepository";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import type { InterviewRepository } from "../../../data/interviews/interviewRepository";
import { textLanguage } from "../../../domain/textLanguage";
import type { FacetName } from "../../../domain/directory/facets/facets";
import { activeChoices, isEmpty } from "../../../domain/directory/facets/filters";
import type { Arrangements, ViewState } from "../../../domain/directory/view/viewState";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { useDay } from "../../../host/browser/useDay";
import { Note } from "../../shared/Note/Note";
import { ProductMark } from "../../shared/ProductMark/ProductMark";
import { useDirectoryView } from "../../volunteer/DirectoryView";
import { PromiseFold } from "../../volunteer/Promises/Promises";
import { DirectoryFailure } from "../DirectoryFailure/DirectoryFailure";
import { FacetsButton } from "../Facets/FacetsButton";
import { SearchBox } from "../SearchBox/SearchBox";
import { LateSetUp } from "../SetUp/LateSetUp";
import type { LateSetUpProps } from "../SetUp/LateSetUp";
import { Skeleton } from "../../shared/Skeleton/Skeleton";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { DirectoryResults } from "./DirectoryResults";
import { useDirectory } from "./useDirectory";
import { useDirectoryInAddress } from "./useDirectoryInAddress";
import { useInterviewLinks } from "./useInterviewLinks";
import { useListing } from "./useListing";
import { useSearchSteps } from "./useSearchSteps";
import "./Directory.css";

export interface DirectoryProps {
  readonly repository: DirectoryRepository;
  readonly interviews: InterviewRepository;
  /** Sign-in name of the reader. */
  readonly reader: string;
  /** Keeps ids apart where several web parts stand on a page. */
  readonly instanceId: string;
  /** Keeps its view apart in the page's address. */
  readonly addressPrefix: string;
  readonly arrangements: Arrangements;
  /** How many people stand at first, and how many more each time; absent: everybody, as the reader scrolls. */
  readonly pageSize: number | undefined;
  /** The questions that narrow the directory. */
  readonly facets: readonly FacetName[];
  /** For how many months a confirmation keeps a profile in the directory; 0: for ever. */
  readonly confirmedWithinMonths: number;
  /** Whether the reader may mend the lists, and therefore hears of entries that could not be read. */
  readonly forEditors: boolean;
  /**
   * The reader's own place in the directory, drawn once everything is there.
   *
   * @param read - hidden profiles included
   * @param listed - who is in the directory today
   * @param onChanged - something of it has changed in the lists
   */
  readonly ownPlace?: (read: DirectorySnapshot, listed: readonly Volunteer[], onChanged: () => void) => React.ReactElement;
  /** Present for owners of the site. */
  readonly setUp?: LateSetUpProps["setUp"];
}

/** Px of the results that tell readers who is there. */
const A_GLANCE = 300;

/** On a phone the results come while the reader types, but below what can be seen: asking for them leads there. */
function bringIntoSight(resultsId: string): void {
  const results = document.getElementById(resultsId);
  if (results === null || window.innerHeight - results.getBoundingClientRect().top > A_GLANCE) return;
  results.focus({ preventScroll: true });
  results.scrollIntoView();
}

/** Whether the first of the fair order are those whom the reader sees first. */
function beginsWithAnybody({ filters, order, person }: ViewState): boolean {
  return order === "fair" && person === undefined && isEmpty(filters);
}

/** The directory as a page or a section shows it. */
export function Directory({
  repository,
  interviews,
  reader,
  instanceId,
  addressPrefix,
  arrangements,
  pageSize,
  facets,
  confirmedWithinMonths,
  forEditors,
  ownPlace,
  setUp,
}: DirectoryProps): React.ReactElement {
  const { texts } = useDirectoryView();
  const day = useDay(usePageView());
  const viewInAddress = useDirectoryInAddress(arrangements, addressPrefix);
  const { state } = viewInAddress;
  const { search, end } = useSearchSteps(viewInAddress);
  const searchRow = React.useRef<HTMLDivElement>(null);
  const [facetsOpen, setFacetsOpen] = React.useState(false);
  const { snapshot: read, first, failure, readAgain } = useDirectory(repository, beginsWithAnybody(state) ? day : undefined);
  const listing = useListing(read, day, confirmedWithinMonths);
  const snapshot = listing?.snapshot;
  const interviewOf = useInterviewLinks(interviews, snapshot?.complete === true);
  const somebody = listing !== undefined && listing.snapshot.volunteers.length > 0;
  const [resultsId, facetsId] = [`ps-results-${instanceId}`, `ps-facets-${instanceId}`];
  const lacksStatuses = snapshot !== undefined && snapshot.statuses === undefined;
  const lacksSomething = failure?.kind === "list-missing" || failure?.kind === "too-large" || lacksStatuses;
  // What the set-up has to say is still to be read when the lists are there.
  const [wasSetUp, setWasSetUp] = React.useState(false);
  const canSetUp = setUp !== undefined && (lacksSomething || wasSetUp);
  const finishSetUp = (): void => {
    setWasSetUp(true);
    readAgain();
  };

  return (
    <section className="ps-dir" aria-label={texts.title}>
      <div className="ps-dir__top">
        <div className="ps-head">
          <div className="ps-head__t">
            <h2 className="ps-head__title" lang={textLanguage(texts.title)}>
              <ProductMark />
              {texts.title}
            </h2>
            <p className="ps-lead ps-small">{texts.lead}</p>
          </div>
          {ownPlace !== undefined && (
            // Its room is kept from the beginning, so that nothing moves when it comes.
            <div className="ps-dir__own">
              {read !== undefined &&
                snapshot?.complete === true &&
                snapshot.details !== "coming" &&
                ownPlace(read, snapshot.volunteers, readAgain)}
            </div>
          )}
        </div>
        <div className="ps-dir__search" ref={searchRow} onBlur={end}>
          <SearchBox
            query={state.filters.query}
            onSearch={search}
            onSubmit={() => {
              end();
              bringIntoSight(resultsId);
            }}
          />
          {/* There from the beginning, so that the field does not shrink when people come. */}
          {facets.length > 0 && snapshot?.volunteers.length !== 0 && (
            <FacetsButton
              controls={somebody ? facetsId : undefined}
              open={facetsOpen}
              active={activeChoices(state.filters)}
              onToggle={() => setFacetsOpen(!facetsOpen)}
            />
          )}
        </div>
        <PromiseFold />
      </div>
      {failure !== undefined && !(canSetUp && failure.kind === "list-missing") && (
        <DirectoryFailure failure={failure} stale={snapshot?.details === "here"} onRetry={readAgain} />
      )}
      {canSetUp && <LateSetUp setUp={setUp} onDone={finishSetUp} lacksStatuses={lacksStatuses} />}
      {snapshot === undefined && failure === undefined && <Skeleton />}
      {snapshot !== undefined && snapshot.volunteers.length === 0 && snapshot.complete && <Note kind="info">{strings.NobodyListed}</Note>}
      {somebody && (
        <DirectoryResults
          {...listing}
          searchRow={searchRow}
          facetsId={facetsId}
          facetsOpen={facetsOpen}
          onFacetsOpen={setFacetsOpen}
          first={first}
          viewInAddress={viewInAddress}
          orders={arrangements.orders}
          usualOrder={arrangements.order}
          pageSize={pageSize}
          shownFacets={facets}
          reader={reader}
          resultsId={resultsId}
          forEditors={forEditors}
          interviewOf={interviewOf}
        />
      )}
    </section>
  );
}
