import { Link20Regular } from "@fluentui/react-icons/headless/svg/link";
import { Grid16Regular } from "@fluentui/react-icons/headless/svg/grid";
import { TextAlignLeft16Regular } from "@fluentui/react-icons/headless/svg/text-align-left";
import * as React from "react";
import type { Order } from "../../../domain/directory/order/order";
import type { ViewState } from "../../../domain/directory/view/viewState";
import { useDebounced } from "../../../host/browser/useDebounced";
import { ORDER_NAMES } from "../orderNames";
import { countText, peopleTemplate, peopleText } from "../../volunteer/peopleText";
import { CopyLinkButton, CopyLinkOutcome } from "../../shared/CopyLink/CopyLink";
import { useCopyLink } from "../../shared/CopyLink/useCopyLink";
import { useDirectoryView } from "../../volunteer/DirectoryView";
import { Segment } from "../../shared/Segment/Segment";
import type { SegmentOption } from "../../shared/Segment/Segment";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { strings as sharedStrings } from "../../shared/strings";
import "../../shared/theme/controls.css";
import "./ResultsBar.css";

type Density = ViewState["density"];

interface Found {
  /** People that the reader's conditions let through. */
  readonly count: number;
  /** Everybody in the directory. */
  readonly total: number;
}

export interface ResultsBarProps {
  /** Where the results begin: takes the focus of whoever is led to them. */
  readonly id: string;
  readonly count: React.RefObject<HTMLParagraphElement>;
  /** Absent while not everybody is there: any number would be wrong. */
  readonly found?: Found;
  /** What the reader searched for, as typed. */
  readonly query: string;
  /** Said before how many are found. */
  readonly notice?: string | undefined;
  /** What is spoken instead of how many it finds, where more is to be said of it. */
  readonly announcement?: string;
  /** The orders to choose from; where there is only one, there is nothing to choose. */
  readonly orders: readonly Order[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
  /** Address of the view as it is, for a colleague. */
  readonly link: string;
}

/** Milliseconds of quiet before the count is spoken: whoever types is not talked over. */
const QUIET = 700;

const DENSITIES: readonly SegmentOption<Density>[] = [
  { value: "cards", label: strings.DensityCards, icon: <Grid16Regular className="ps-i ps-i--s" aria-hidden /> },
  { value: "rows", label: strings.DensityRows, icon: <TextAlignLeft16Regular className="ps-i ps-i--s" aria-hidden /> },
];

/** With the words that were searched for: another search that finds as many would otherwise not be spoken. */
function announced({ count, total }: Found, query: string): string {
  const people = count === total ? peopleText(total) : fill(strings.CountAnnouncement, peopleText(count), countText(total));
  return query.trim() === "" ? people : fill(strings.SearchAnnouncement, query.trim(), people);
}

function Count({ found: { count, total } }: { readonly found: Found }): React.ReactElement {
  const [before, after] = peopleTemplate(count).split("{0}");
  return (
    <>
      {before}
      <b>{countText(count)}</b>
      {after}
      {count !== total && <small> {fill(strings.OfTotal, countText(total))}</small>}
    </>
  );
}

/** How many are found, in which order they stand, how much of each is shown, and the link that brings a colleague to the same view. */
export function ResultsBar(props: ResultsBarProps): React.ReactElement {
  const { id, count, found, query, notice, announcement, orders, order, onOrder, density, onDensity, link } = props;
  const toHandOver = useCopyLink(link, useDirectoryView().texts.title);
  const spoken = useDebounced(found === undefined ? "" : [notice ?? "", announcement ?? announced(found, query)].join(" ").trim(), QUIET);
  const chooseOrder = (value: string): void => {
    const chosen = orders.find((candidate) => candidate === value);
    if (chosen !== undefined) onOrder(chosen);
  };
  return (
    <>
      <div className="ps-bar">
        <p className="ps-bar__count" id={id} ref={count} tabIndex={-1}>
          {found === undefined ? sharedStrings.Reading : <Count found={found} />}
        </p>
        <p className="ps-vh" role="status" aria-live="polite" aria-atomic="true">
          {spoken}
        </p>
        {orders.length > 1 && (
          <label className="ps-bar__order">
            <span>{strings.OrderLabel}</span>
            <select className="ps-select" value={order} onChange={(event) => chooseOrder(event.target.value)}>
              {orders.map((value) => (
                <option key={value} value={value}>
                  {ORDER_NAMES[value]}
                </option>
              ))}
            </select>
          </label>
        )}
        <Segment label={strings.DensityLabel} options={DENSITIES} value={density} onChange={onDensity} />
        <CopyLinkButton copy={toHandOver.copy} pictureOnly>
          <Link20Regular className="ps-i" aria-hidden />
        </CopyLinkButton>
      </div>
      <CopyLinkOutcome {...toHandOver} fieldLabel={strings.LinkField} />
    </>
  );
}
