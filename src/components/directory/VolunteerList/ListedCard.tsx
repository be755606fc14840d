import type { VirtualItem } from "@tanstack/react-virtual";
import * as React from "react";
import type { Asked } from "../../volunteer/VolunteerCard/evidence";
import { evidenceFor } from "../../volunteer/VolunteerCard/evidence";
import { usePageView } from "../../shared/PageRoot/PageView";
import type { VolunteerCardProps } from "../../volunteer/VolunteerCard/VolunteerCard";
import { VolunteerCard } from "../../volunteer/VolunteerCard/VolunteerCard";
import type { RowVirtualizer } from "./rowVirtualizer";

export interface ListedCardProps extends Omit<VolunteerCardProps, "evidence"> {
  readonly asked: Asked;
  /** Index of the person in the whole list. */
  readonly index: number;
  /** How many are in the whole list; absent while that is not known. */
  readonly total: number | undefined;
  readonly row: number;
  /** Tells what the row consists of; the first card of a row stands for its height. */
  readonly rowKey: VirtualItem["key"];
  /** Measures the row by this card. */
  readonly virtualizer: RowVirtualizer | undefined;
}

/** @see https://www.w3.org/TR/wai-aria-1.2/#aria-setsize */
const SIZE_UNKNOWN = -1;

/** A card at its place in a list of which only a part is in the page. */
export function ListedCard({ asked, index, total, row, rowKey, virtualizer, ...card }: ListedCardProps): React.ReactElement {
  const { language } = usePageView();
  const item = React.useRef<HTMLLIElement>(null);
  const { entry, density } = card;
  const evidence = React.useMemo(() => evidenceFor(entry, asked, density, language), [entry, asked, density, language]);
  React.useLayoutEffect(() => {
    if (item.current === null || virtualizer === undefined) return undefined;
    virtualizer.measureElement(item.current);
    // The same element may stand for another row next.
    return () => void virtualizer.elementsCache.delete(rowKey);
  }, [virtualizer, rowKey]);
  return (
    <li ref={item} aria-setsize={total ?? SIZE_UNKNOWN} aria-posinset={index + 1} data-index={row} data-volunteer={card.entry.volunteer.id}>
      <VolunteerCard {...card} evidence={evidence} />
    </li>
  );
}
