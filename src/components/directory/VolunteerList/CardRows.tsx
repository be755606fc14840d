import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { kanaRow, kanaRows } from "../../../domain/directory/order/kanaIndex";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { peopleText } from "../../volunteer/peopleText";
import { askedIn } from "../../volunteer/VolunteerCard/evidence";
import { KanaIndex } from "./KanaIndex";
import { ListedCard } from "./ListedCard";
import { MorePeople } from "./MorePeople";
import { useCardFocus } from "./useCardFocus";
import { useCardKeys } from "./useCardKeys";
import { useListPlace } from "./useListPlace";
import type { Grid } from "./useGrid";
import type { Rows } from "./useRows";
import type { RowVirtualizer } from "./rowVirtualizer";
import type { VolunteerListProps } from "./VolunteerListProps";

export interface CardRowsProps extends VolunteerListProps {
  /** Those of the entries who stand in the list, from the first. */
  readonly shownEntries: readonly DirectoryEntry[];
  readonly rows: Rows;
  readonly grid: Grid;
  readonly virtualizer: RowVirtualizer;
}

/** What is there before the visible height is known, for example in a section that is still folded. */
const FIRST_ROWS = 8;

/** The rows that are in the page, with empty space for those that are not. */
export function CardRows({
  rows: { seen, ...focused },
  grid: { columns, gap, narrow },
  virtualizer,
  ...listProps
}: CardRowsProps): React.ReactElement {
  const {
    entries,
    total,
    shownEntries,
    pageSize,
    upTo: _,
    onShowUpTo,
    filters,
    nearOf,
    startAt,
    onPlace,
    showKanaIndex,
    profileHref,
    interviewOf,
    ...card
  } = listProps;
  const asked = React.useMemo(() => askedIn(filters), [filters]);
  const index = React.useMemo(() => (showKanaIndex ? kanaRows(entries) : []), [showKanaIndex, entries]);
  // English readers get the readings later than the people: until then everybody would stand under 他.
  const leadsAnywhere = index.some(({ row, count }) => row !== "他" && count > 0);
  const scrollTo = React.useCallback(
    (at: number): void => virtualizer.scrollToIndex(Math.floor(at / columns), { align: "start" }),
    [virtualizer, columns],
  );
  const { jump, step, onFocus, onBlur } = useCardFocus(focused, entries, shownEntries, scrollTo);
  const showWith = (at: number): void => {
    if (at >= shownEntries.length && pageSize !== undefined) onShowUpTo(Math.ceil((at + 1) / pageSize) * pageSize);
  };

  const visible = virtualizer.getVirtualItems();
  const mounted = visible.length > 0 ? visible : virtualizer.measurementsCache.slice(0, FIRST_ROWS);
  const { scrollMargin, scrollPaddingStart } = virtualizer.options;
  const visibleFrom = (virtualizer.scrollOffset ?? 0) + scrollPaddingStart;
  const topRow = virtualizer.getVirtualItemForOffset(visibleFrom)?.index ?? 0;
  // The last person of the top row: after a jump, the row of the person jumped to.
  const top = shownEntries[Math.min((topRow + 1) * columns, shownEntries.length) - 1];
  useListPlace({
    top: visibleFrom <= scrollMargin ? undefined : shownEntries[topRow * columns]?.volunteer.id,
    still: seen && !virtualizer.isScrolling,
    complete: total !== undefined,
    shownEntries,
    startAt,
    onPlace,
    scrollTo,
  });
  const space = (key: string, size: number): React.ReactElement => (
    <li key={key} role="presentation" className="ps-cards__space" style={{ blockSize: size }} />
  );

  const peopleIn = (row: number): readonly DirectoryEntry[] => shownEntries.slice(row * columns, (row + 1) * columns);
  const keyOf = useCardKeys(
    shownEntries,
    mounted.flatMap((row) => peopleIn(row.index).map(({ volunteer }) => volunteer.id)),
    focused.held,
  );

  const people = mounted.reduce((sum, { index: row }) => sum + peopleIn(row).length, 0);
  let previous = { index: -1, end: scrollMargin - gap };
  const items: React.ReactElement[] = [];
  for (const row of mounted) {
    if (row.index > previous.index + 1) items.push(space(`before ${row.index}`, row.start - previous.end - 2 * gap));
    peopleIn(row.index).forEach((entry, column) => {
      const { id } = entry.volunteer;
      items.push(
        <ListedCard
          {...card}
          key={keyOf(id)}
          entry={entry}
          asked={asked}
          near={nearOf?.(entry)}
          chosenTopics={filters.topics}
          index={row.index * columns + column}
          total={total}
          row={row.index}
          rowKey={row.key}
          virtualizer={seen && column === 0 ? virtualizer : undefined}
          profileHref={profileHref(id)}
          interview={interviewOf?.(id)}
        />,
      );
    });
    previous = row;
  }
  const rest = virtualizer.getTotalSize() + scrollMargin - previous.end - gap;
  if (previous.index < virtualizer.options.count - 1) items.push(space("after", rest));

  return (
    <>
      {leadsAnywhere && (
        <KanaIndex
          rows={index}
          current={top && kanaRow(top.volunteer.reading)}
          onJump={(at) => {
            showWith(at);
            jump(at);
          }}
        />
      )}
      <ul
        className="ps-cards"
        role="list"
        ref={focused.list}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gap }}
        data-density={card.density}
        data-narrow={narrow}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {items}
      </ul>
      {/* On paper, where nobody scrolls: how many are not among the cards in the page. */}
      {people < entries.length && <p className="ps-cards__others">{fill(strings.PrintedMore, peopleText(entries.length - people))}</p>}
      {pageSize !== undefined && shownEntries.length < entries.length && (
        <MorePeople
          shown={shownEntries.length}
          total={total}
          rest={entries.length - shownEntries.length}
          pageSize={pageSize}
          onMore={() => {
            showWith(shownEntries.length);
            step(shownEntries.length);
          }}
        />
      )}
    </>
  );
}
