import * as React from "react";
import type { VolunteerCardProps } from "../VolunteerCard/VolunteerCard";
import { VolunteerCard } from "../VolunteerCard/VolunteerCard";

export interface ListedCardProps extends VolunteerCardProps {
  /** Index of the person in the whole list. */
  readonly index: number;
  readonly total: number;
  readonly row: number;
  /** Tells what the row consists of; the first card of a row stands for its height. */
  readonly rowKey: React.Key | bigint;
  readonly measure: ((element: HTMLElement) => void) | undefined;
}

/** A card at its place in a list of which only a part is in the page. */
export function ListedCard({ index, total, row, rowKey, measure, ...card }: ListedCardProps): React.ReactElement {
  const item = React.useRef<HTMLLIElement>(null);
  React.useLayoutEffect(() => {
    if (item.current !== null) measure?.(item.current);
  }, [measure, rowKey]);
  return (
    <li ref={item} aria-setsize={total} aria-posinset={index + 1} data-index={row} data-volunteer={card.entry.volunteer.id}>
      <VolunteerCard {...card} />
    </li>
  );
}
