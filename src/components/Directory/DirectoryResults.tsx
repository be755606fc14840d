import * as React from "react";
import type { DirectorySnapshot } from "../../data/directoryRepository";
import type { DirectoryEntry } from "../../domain/directory/directory";
import { conditions, NO_FILTERS } from "../../domain/directory/filters";
import type { Filters } from "../../domain/directory/filters";
import { loosenings } from "../../domain/directory/loosen";
import type { ViewInAddress } from "../../host/useViewState";
import { ActiveConditions } from "../ActiveConditions/ActiveConditions";
import { Facets } from "../Facets/Facets";
import { Note } from "../Note/Note";
import { NothingFound } from "../NothingFound/NothingFound";
import { ResultsBar } from "../ResultsBar/ResultsBar";
import { SkipLink } from "../SkipLink/SkipLink";
import { fill, strings } from "../strings";
import { useView } from "../view/ViewContext";
import { VolunteerList } from "../VolunteerList/VolunteerList";
import type { InterviewLink } from "./useInterviewLinks";
import { useResults } from "./useResults";

const VolunteerPanel = React.lazy(() => import(/* webpackChunkName: "volunteer-panel" */ "../VolunteerPanel/VolunteerPanel"));

export interface DirectoryResultsProps {
  readonly snapshot: DirectorySnapshot;
  readonly viewInAddress: ViewInAddress;
  /** Sign-in name; seeds the fair order. */
  readonly viewer: string;
  readonly resultsId: string;
  readonly interviewOf: (volunteerId: number) => InterviewLink | undefined;
  readonly panel: PanelExtras;
}

/** What the profile panel needs beyond the volunteer; it is handed through. */
export type PanelExtras = Pick<React.ComponentProps<typeof VolunteerPanel>, "personCard" | "themeAttributes">;

/** Colleagues who served where the person serves or has served. */
function similarTo({ now, past }: DirectoryEntry): Filters {
  const [place] = now === undefined ? past : [now];
  return place === undefined ? NO_FILTERS : { ...NO_FILTERS, places: [`posting:${place.code}`] };
}

/** Facets beside the volunteers who answer to them, and the profile of one of them. */
export function DirectoryResults({ snapshot, viewInAddress, viewer, resultsId, interviewOf, panel }: DirectoryResultsProps): React.ReactElement {
  const view = useView();
  const { state, change, address } = viewInAddress;
  const { directory, facets, entries } = useResults(snapshot, state, view, viewer);
  const chips = React.useMemo(() => conditions(state.filters, directory, view.language), [state.filters, directory, view.language]);
  const loosen = entries.length === 0 ? loosenings(directory, state.filters, view.language) : [];

  const filter = React.useCallback((filters: Filters) => change({ ...state, filters }, "push"), [change, state]);
  const open = React.useCallback((person: number) => change({ ...state, person }, "push"), [change, state]);
  const { person: openId, ...withoutPerson } = state;
  const close = (): void => change(withoutPerson, "push");
  const findSimilar = (volunteerId: number): void => {
    const entry = directory.byId.get(volunteerId);
    if (entry !== undefined) change({ ...withoutPerson, filters: similarTo(entry) }, "push");
  };
  const openEntry = openId === undefined ? undefined : directory.byId.get(openId);

  return (
    <>
      <div className="ps-dir__body">
        <SkipLink target={resultsId} count={entries.length} />
        <Facets facets={facets} filters={state.filters} onChange={filter} count={entries.length} />
        <div className="ps-dir__bar" id={resultsId} tabIndex={-1}>
          <ResultsBar
            count={entries.length}
            total={directory.entries.length}
            order={state.order}
            onOrder={(order) => change({ ...state, order }, "push")}
            density={state.density}
            onDensity={(density) => change({ ...state, density }, "push")}
          />
          <ActiveConditions conditions={chips} onChange={filter} link={address(withoutPerson)} />
          {openId !== undefined && openEntry === undefined && snapshot.complete && (
            <Note kind="info" action={<button type="button" className="ps-btn" onClick={close}>{strings.CloseNotice}</button>}>{strings.PersonNotFound}</Note>
          )}
          {entries.length === 0 && directory.entries.length > 0 && <NothingFound loosenings={loosen} onChange={filter} />}
          <VolunteerList
            entries={entries}
            density={state.density}
            showKanaIndex={state.order === "kana"}
            chosenTopics={state.filters.topics}
            profileHref={(person) => address({ ...state, person })}
            postingByCode={directory.postingByCode}
            onOpen={open}
            interviewOf={interviewOf}
            onFindSimilar={findSimilar}
          />
          {!snapshot.complete && <Note kind="wait">{strings.StillReading}</Note>}
          {snapshot.complete && snapshot.skipped > 0 && <p className="ps-small ps-muted">{fill(strings.SkippedItems, snapshot.skipped)}</p>}
        </div>
      </div>
      {openEntry !== undefined && (
        <React.Suspense fallback={null}>
          <VolunteerPanel
            {...panel}
            key={openEntry.volunteer.id}
            entry={openEntry}
            postingByCode={directory.postingByCode}
            onClose={close}
            link={address(state)}
            interview={interviewOf(openEntry.volunteer.id)}
            onFindSimilar={() => findSimilar(openEntry.volunteer.id)}
          />
        </React.Suspense>
      )}
    </>
  );
}
