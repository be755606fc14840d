import * as React from "react";
import { flushSync } from "react-dom";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { conditions } from "../../../domain/directory/facets/conditions";
import type { FacetName } from "../../../domain/directory/facets/facets";
import type { Filters } from "../../../domain/directory/facets/filters";
import { isGraveWorry } from "../../../domain/directory/ownWords/graveWorry";
import type { InterviewLink } from "../../../domain/interview/interview";
import type { Order } from "../../../domain/directory/order/order";
import { ActiveConditions } from "../ActiveConditions/ActiveConditions";
import { BackToSearch } from "../BackToSearch/BackToSearch";
import { Facets } from "../Facets/Facets";
import { personCardPart } from "../../volunteer/PersonCard/LateVolunteerPersonCard";
import { startersPart } from "../../volunteer/ContactButtons/LateStarters";
import { nearText } from "../../volunteer/nearText";
import { peopleText } from "../../volunteer/peopleText";
import { LateNearYou, nearYou } from "../NearYou/LateNearYou";
import { useDirectoryView } from "../../volunteer/DirectoryView";
import { ResultsBar } from "../ResultsBar/ResultsBar";
import { FacetsToCome } from "../Facets/FacetsToCome";
import { SkipLink } from "../../shared/SkipLink/SkipLink";
import { fill } from "../../shared/fill";
import { useLoadedAhead } from "../../shared/LatePart/useLoadedAhead";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { LeadToProvider } from "../../volunteer/FirstMessage/LeadTo";
import { LateVolunteerPanel, volunteerPanel } from "../../volunteer/VolunteerPanel/LateVolunteerPanel";
import { VolunteerList } from "../VolunteerList/VolunteerList";
import type { DirectoryInAddress } from "./useDirectoryInAddress";
import type { ListedSnapshot } from "./useListing";
import { FoundInWords } from "./FoundInWords";
import { ProfileMissing } from "./ProfileMissing";
import { ReadingNotes } from "./ReadingNotes";
import { useArrival } from "./useArrival";
import { useLeads } from "./useLeads";
import { useResults } from "./useResults";
import { useReturn } from "./useReturn";
import { useViewActions, withoutPerson } from "./useViewActions";

export interface DirectoryResultsProps extends ListedSnapshot {
  /** Ids of those who were shown before everybody was there. */
  readonly first: readonly number[];
  readonly viewInAddress: DirectoryInAddress;
  /** The orders to choose from. */
  readonly orders: readonly Order[];
  /** The order where the reader has chosen none. */
  readonly usualOrder: Order;
  /** How many people stand at first, and how many more each time; absent: everybody. */
  readonly pageSize: number | undefined;
  /** The questions that narrow the directory; without any, people have the whole width. */
  readonly shownFacets: readonly FacetName[];
  /** Sign-in name; seeds the fair order. */
  readonly reader: string;
  readonly resultsId: string;
  /** What holds the search. */
  readonly searchRow: React.RefObject<HTMLElement>;
  readonly facetsId: string;
  /** Whether the questions stand above the people in a narrow column; in a wide one they stand beside them. */
  readonly facetsOpen: boolean;
  readonly onFacetsOpen: (open: boolean) => void;
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
  usualOrder,
  pageSize,
  shownFacets,
  reader,
  resultsId,
  searchRow,
  facetsId,
  facetsOpen,
  onFacetsOpen,
  forEditors,
  interviewOf,
}: DirectoryResultsProps): React.ReactElement {
  const view = usePageView();
  const { state, addresses } = viewInAddress;
  const { directory, offered, counted, asked, fewFound, bestLead, entries, known, fairness } = useResults(
    snapshot,
    state,
    view,
    reader,
    usualOrder,
    first,
  );
  const { query } = state.filters;
  const chips = React.useMemo(() => conditions(state.filters, directory), [state.filters, directory]);
  // While people or their careers are still on their way, nobody can be said to be nowhere.
  const isAnswered = snapshot.complete && (snapshot.details !== "coming" || query === "") && !fewFound.isComing;
  const findsNobody = isAnswered && entries.length === 0 && directory.entries.length > 0;
  const { parts, words: understood } = fewFound;
  const isGrave = React.useMemo(() => isGraveWorry(query), [query]);
  const { notFor } = useDirectoryView().texts.promises;
  const inWords = parts !== undefined && understood !== undefined ? parts.ownWordsText(query, understood) : undefined;
  // What a card shows of somebody, and what lights up on it, are the words that found them.
  const shownFilters = React.useMemo(
    () => (understood === undefined ? state.filters : { ...state.filters, query: understood.words.map(({ text }) => text).join(" ") }),
    [state.filters, understood],
  );

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
  const leadToVolunteer = useLeads(directory, counted);
  const results = React.useRef<HTMLParagraphElement>(null);
  const found =
    isAnswered || (snapshot.complete && entries.length > 0) ? { count: entries.length, total: directory.entries.length } : undefined;
  useArrival(results);
  useReturn(results, openEntry !== undefined);
  const hasAll = snapshot.complete && snapshot.details !== "coming";
  useLoadedAhead(volunteerPanel, hasAll);
  useLoadedAhead(personCardPart, hasAll);
  useLoadedAhead(startersPart, hasAll);
  useLoadedAhead(nearYou, hasAll);
  const startOver = (filters: Filters): void => {
    filter(filters);
    // The pressed button goes away: without a place for it, focus would fall back to the top of the page.
    results.current?.focus();
  };

  const showSimilar = React.useCallback(
    (id: number) => {
      findSimilar(id);
      results.current?.focus();
    },
    [findSimilar],
  );

  const leaveFacets = React.useCallback(() => {
    // Flushed before the focus moves: the page scrolls to where the results stand without the questions.
    flushSync(() => onFacetsOpen(false));
    results.current?.focus();
  }, [onFacetsOpen]);

  return (
    <LeadToProvider value={leadToVolunteer}>
      <BackToSearch search={searchRow} count={found?.count} query={query} />
      <div className="ps-dir__body" data-facets={shownFacets.length > 0}>
        {shownFacets.length > 0 && (
          <>
            {snapshot.complete && <SkipLink target={resultsId} text={fill(strings.SkipFacets, peopleText(entries.length))} />}
            <div className="ps-facets" id={facetsId} data-open={facetsOpen}>
              {snapshot.complete ? (
                <Facets shown={shownFacets} offered={offered} filters={counted} onChange={choose} onDone={leaveFacets} />
              ) : (
                <FacetsToCome />
              )}
            </div>
          </>
        )}
        <div className="ps-dir__bar" role="region" aria-label={strings.ResultsLabel}>
          <ResultsBar
            id={resultsId}
            count={results}
            {...(found === undefined ? {} : { found })}
            query={query}
            notice={isGrave ? notFor : undefined}
            {...(inWords === undefined ? {} : { announcement: inWords })}
            orders={orders}
            order={state.order}
            onOrder={putInOrder}
            density={state.density}
            onDensity={setDensity}
            link={link}
          />
          {byNearness &&
            (known.listed ? (
              <p className="ps-small ps-muted">{strings.NearOwnProfile}</p>
            ) : (
              <LateNearYou directory={directory} self={known.self} onDescribe={known.describe} />
            ))}
          <ActiveConditions conditions={chips} onChange={filter} results={results} />
          {state.person !== undefined && openEntry === undefined && snapshot.complete && (
            <ProfileMissing isUnconfirmed={unconfirmed.has(state.person)} onClose={close} />
          )}
          <FoundInWords
            directory={directory}
            filters={state.filters}
            asked={asked}
            fewFound={fewFound}
            isGrave={isGrave}
            findsNobody={findsNobody}
            findsSomebody={entries.length > 0}
            isOrder={bestLead}
            onChange={startOver}
          />
          <VolunteerList
            entries={entries}
            total={snapshot.complete ? entries.length : undefined}
            density={state.density}
            showKanaIndex={state.order === "kana" && snapshot.complete && (query === "" || !bestLead)}
            pageSize={pageSize}
            upTo={state.upTo}
            onShowUpTo={showUpTo}
            startAt={viewInAddress.placeThen}
            onPlace={viewInAddress.keepPlace}
            filters={shownFilters}
            nearOf={nearOf}
            profileHref={profileHref}
            onOpen={open}
            interviewOf={interviewOf}
            onFindSimilar={showSimilar}
          />
          <ReadingNotes snapshot={snapshot} searches={query !== ""} forEditors={forEditors} />
        </div>
      </div>
      {openEntry !== undefined && (
        <LateVolunteerPanel
          entry={openEntry}
          postingByCode={directory.postingByCode}
          onClose={close}
          link={profileHref(openEntry.volunteer.id)}
          query={shownFilters.query}
          interview={interviewOf(openEntry.volunteer.id)}
          details={snapshot.details}
          others={{ entries: directory.entries, fairness, profileHref, onOpen: open }}
          onFindSimilar={() => findSimilar(openEntry.volunteer.id)}
        />
      )}
    </LeadToProvider>
  );
}
