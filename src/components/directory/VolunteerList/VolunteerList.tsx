import { useVirtualizer, useWindowVirtualizer } from "@tanstack/react-virtual";
import * as React from "react";
import { spellingsIn } from "../../../domain/directory/search/placeSpelling";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { useMarks } from "../../shared/marks/useMarks";
import { CardRows } from "./CardRows";
import { KANA_INDEX_HEIGHT } from "./KanaIndex";
import { scrollParent } from "../../shared/browser/scrollParent";
import type { Grid } from "./useGrid";
import { useGrid } from "./useGrid";
import { keepPlace, useRows } from "./useRows";
import type { VolunteerListProps } from "./VolunteerListProps";
import "./VolunteerList.css";

interface InRegionProps extends VolunteerListProps {
  readonly grid: Grid;
  /** Those of the entries who stand in the list, from the first. */
  readonly shownEntries: readonly DirectoryEntry[];
}

/** Px of the top of the visible part that the way back to the search covers, as in BackToSearch.css. */
const BACK_HEIGHT = 44;

const coveredIn = ({ showKanaIndex }: VolunteerListProps): number => BACK_HEIGHT + (showKanaIndex ? KANA_INDEX_HEIGHT : 0);

function ListInElement({ region, ...props }: InRegionProps & { readonly region: Element }): React.ReactElement {
  const rows = useRows(props.shownEntries, props.grid, region, coveredIn(props));
  const virtualizer = useVirtualizer<Element, HTMLElement>({ ...rows.options, getScrollElement: () => region });
  Object.assign(virtualizer, keepPlace);
  return <CardRows {...props} rows={rows} virtualizer={virtualizer} />;
}

function ListInPage(props: InRegionProps): React.ReactElement {
  const rows = useRows(props.shownEntries, props.grid, undefined, coveredIn(props));
  const virtualizer = useWindowVirtualizer<HTMLElement>(rows.options);
  Object.assign(virtualizer, keepPlace);
  return <CardRows {...props} rows={rows} virtualizer={virtualizer} />;
}

/** All volunteers of a view, of whom only those near the visible part are in the page. */
export const VolunteerList = React.memo(function VolunteerList(props: VolunteerListProps): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  const grid = useGrid(place, props.density);
  const [anybody] = props.entries;
  useMarks(place, props.filters.query, anybody && spellingsIn(anybody.postingByCode));
  const { entries, pageSize = Infinity, upTo = 0 } = props;
  const shownEntries = React.useMemo(() => entries.slice(0, Math.max(pageSize, upTo)), [entries, pageSize, upTo]);
  const [region, setRegion] = React.useState<Element | "page">();
  React.useLayoutEffect(() => {
    if (place.current !== null) setRegion(scrollParent(place.current) ?? "page");
  }, []);
  return (
    <div className="ps-list" ref={place}>
      {region === "page" && <ListInPage {...props} shownEntries={shownEntries} grid={grid} />}
      {region instanceof Element && <ListInElement {...props} shownEntries={shownEntries} grid={grid} region={region} />}
    </div>
  );
});
