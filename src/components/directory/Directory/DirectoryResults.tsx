import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { conditions } from "../../../domain/directory/facets/conditions";
import type { FacetName } from "../../../domain/directory/facets/facets";
import type { Filters } from "../../../domain/directory/facets/filters";
import { leadTo } from "../../../domain/directory/lead";
import { loosenings } from "../../../domain/directory/facets/loosen";
import type { InterviewLink } from "../../../domain/interview/interview";
import type { Order } from "../../../domain/directory/order/order";
import { ActiveConditions } from "../ActiveConditions/ActiveConditions";
import { Facets } from "../Facets/Facets";
import { nearText } from "../../volunteer/nearText";
import { peopleText } from "../../volunteer/peopleText";
import { NearYou } from "../NearYou/NearYou";
import { Note } from "../../shared/Note/Note";
import { NothingFound } from "../NothingFound/NothingFound";
import { NotFor } from "../../volunteer/Promises/Promises";
import { ResultsBar } from "../ResultsBar/ResultsBar";
import { FacetsToCome } from "../Facets/FacetsToCome";
import { SkipLink } from "../../shared/SkipLink/SkipLink";
import { fill } from "../../shared/fill";
import { useLoadedAhead } from "../../shared/LatePart/useLoadedAhead";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { LeadToProvider } from "../../volunteer/FirstMessage/LeadTo";
import type { LeadTo } from "../../volunteer/FirstMessage/LeadTo";
import { LateVolunteerPanel, volunteerPanel } from "../../volunteer/VolunteerPanel/LateVolunteerPanel";
import { VolunteerList } from "../VolunteerList/VolunteerList";
import type { DirectoryInAddress } from "./useDirectoryInAddress";
import type { ListedSnapshot } from "./useListing";
import { useArrival } from "./useArrival";
import { useResults } from "./useResults";
import { useReturn } from "./useReturn";
import { useViewActions, withoutPerson } from "./useViewActions";

export interface DirectoryResultsProps extends ListedSnapshot {
  /** Ids of those who were shown before everybody was there. */
  readonly first: readonly number[];
  readonly viewInAddress: DirectoryInAddress;
  /** The orders to choose from. */
  readonly orders: readonly Order[];
  /** How many people stand at first, and how many more each time; absent: everybody. */
  readonly pageSize: number | undefined;
  /** The questions that narrow the directory; without any, people have the whole width. */
  readonly shownFacets: readonly FacetName[];
  /** Sign-in name; seeds the fair order. */
  readonly reader: string;
  readonly resultsId: string;
  /** Whether the reader may mend the lists, and therefore hears of entries that could not be read. */
  readonly forEditors: boolean;
  readonly interviewOf: (volunteerId: number) => InterviewLink | undefined;
}

/** Facets beside the volunteers who answer to them, and the profile of one of them. */
export function DirectoryResults({
  snapshot,
  unconfirmed,
  first,
  viewInAddress,
  orders,
  pageSize,
  shownFacets,
  reader,
  resultsId,
  forEditors,
  interviewOf,
}: DirectoryResultsProps): React.ReactElement {
  const view = usePageView();
  const { state, addresses } = viewInAddress;
  const { directory, offered, counted, entries, known, fairness } = useResults(snapshot, state, view, reader, first);
  const chips = React.useMemo(() => conditions(state.filters, directory), [state.filters, directory]);
  // While people or their careers are still on their way, nobody can be said to be nowhere.
  const isAnswered = snapshot.complete && (snapshot.details !== "coming" || state.filters.query === "");
  const loosen = isAnswered && entries.length === 0 ? loosenings(directory, state.filters) : [];

  const { filter, choose, putInOrder, setDensity, showUpTo, open, close, findSimilar } = useViewActions(viewInAddress, directory);
  // The arrival from another page takes its own hash away again.
  const { pathname, search, hash } = window.location;
  const { profileHref, link } = React.useMemo(() => {
    const address = addresses({ pathname, search, hash });
    return { profileHref: (person: number) => address({ ...state, person }), link: address(withoutPerson(state)) };
  }, [addresses, state, pathname, search, hash]);
  const openEntry = state.person === undefined ? undefined : directory.byId.get(state.person);
  const byNearness = state.order === "near";
  const { seeker } = known;
  const nearOf = React.useMemo(() => (byNearness ? (entry: DirectoryEntry) => nearText(entry, seeker) : undefined), [byNearness, seeker]);
  // As the facets: while the reader types, the people come first.
  const leadToVolunteer = React.useCallback<LeadTo>(
    (id) => {
      const entry = directory.byId.get(id);
      return entry === undefined ? undefined : leadTo(entry, counted);
    },
    [directory, counted],
  );
  const results = React.useRef<HTMLDivElement>(null);
  useArrival(results);
  useReturn(results, openEntry !== undefined);
  useLoadedAhead(volunteerPanel, snapshot.complete && snapshot.details !== "coming");
  const startOver = (filters: Filters): void => {
    filter(filters);
    // The pressed button goes away: without a place for it, focus would fall back to the top of the page.
    results.current?.focus();
  };

  return (
    <LeadToProvider value={leadToVolunteer}>
      <div className="ps-dir__body" data-facets={shownFacets.length > 0}>
        {shownFacets.length > 0 && !snapshot.complete && <FacetsToCome />}
        {shownFacets.length > 0 && snapshot.complete && (
          <>
            <SkipLink target={resultsId} text={fill(strings.SkipFacets, peopleText(entries.length))} />
            <Facets shown={shownFacets} offered={offered} filters={counted} onChange={choose} />
          </>
        )}
        <div className="ps-dir__bar" id={resultsId} ref={results} tabIndex={-1} role="region" aria-label={strings.ResultsLabel}>
          <ResultsBar
            {...(isAnswered || (snapshot.complete && entries.length > 0)
              ? { found: { count: entries.length, total: directory.entries.length } }
              : {})}
            query={state.filters.query}
            orders={orders}
            order={state.order}
            onOrder={putInOrder}
            density={state.density}
            onDensity={setDensity}
          />
          {byNearness &&
            (known.listed ? (
              <p className="ps-small ps-muted">{strings.NearOwnProfile}</p>
            ) : (
              <NearYou directory={directory} self={known.self} onDescribe={known.describe} />
            ))}
          <ActiveConditions conditions={chips} onChange={filter} link={link} />
          {state.person !== undefined && openEntry === undefined && snapshot.complete && (
            <Note
              kind="info"
              action={
                <button type="button" className="ps-btn" onClick={close}>
                  {strings.CloseNotice}
                </button>
              }
            >
              {unconfirmed.has(state.person) ? strings.PersonUnconfirmed : strings.PersonNotFound}
            </Note>
          )}
          {isAnswered && entries.length === 0 && directory.entries.length > 0 && <NothingFound loosenings={loosen} onChange={startOver} />}
          {isAnswered && entries.length === 0 && directory.entries.length > 0 && <NotFor />}
          <VolunteerList
            entries={entries}
            total={snapshot.complete ? entries.length : undefined}
            density={state.density}
            showKanaIndex={state.order === "kana" && snapshot.complete}
            pageSize={pageSize}
            upTo={state.upTo}
            onShowUpTo={showUpTo}
            startAt={viewInAddress.placeThen}
            onPlace={viewInAddress.keepPlace}
            filters={state.filters}
            nearOf={nearOf}
            profileHref={profileHref}
            onOpen={open}
            interviewOf={interviewOf}
            onFindSimilar={findSimilar}
          />
          {!snapshot.complete && <Note kind="wait">{strings.StillReading}</Note>}
          {snapshot.complete && snapshot.details === "coming" && state.filters.query !== "" && (
            <Note kind="wait">{strings.DetailsComing}</Note>
          )}
          {forEditors && snapshot.complete && snapshot.skipped > 0 && (
            <p className="ps-small ps-muted">{fill(strings.SkippedItems, snapshot.skipped)}</p>
          )}
        </div>
      </div>
      {openEntry !== undefined && (
        <LateVolunteerPanel
          entry={openEntry}
          postingByCode={directory.postingByCode}
          onClose={close}
          link={profileHref(openEntry.volunteer.id)}
          query={state.filters.query}
          interview={interviewOf(openEntry.volunteer.id)}
          details={snapshot.details}
          others={{ entries: directory.entries, fairness, profileHref, onOpen: open }}
          onFindSimilar={() => findSimilar(openEntry.volunteer.id)}
        />
      )}
    </LeadToProvider>
  );
}
