import * as React from "react";
import { afterPaint } from "../../../host/browser/afterPaint";
import { countText, withCount } from "../../volunteer/peopleText";

export interface FacetCheckProps {
  readonly label: string;
  /** People that the choice would show; absent where they are not counted in public. */
  readonly count?: number;
  readonly chosen: boolean;
  /** Something inside is chosen. */
  readonly partly?: boolean;
  /** Stands before the words. */
  readonly mark?: React.ReactNode;
  readonly onToggle: () => void;
}

/** A choice that would find nobody says so and stays; one that is chosen can always be taken back. */
export function FacetCheck({ label, count, chosen, partly = false, mark, onToggle }: FacetCheckProps): React.ReactElement {
  const box = React.useRef<HTMLInputElement>(null);
  const toggle = React.useRef(onToggle);
  toggle.current = onToggle;
  // The box shows at once what the reader has made of it; whom that finds, and how many everywhere else, takes longer.
  const [pressed, setPressed] = React.useState<boolean>();
  const checked = pressed ?? chosen;
  const press = (): void => {
    setPressed(!checked);
    afterPaint(() => {
      if (box.current === null) return;
      setPressed(undefined);
      toggle.current();
    });
  };
  React.useEffect(() => {
    if (box.current !== null) box.current.indeterminate = partly && !chosen;
  }, [partly, chosen]);
  const leadsNowhere = count === 0 && !chosen;
  return (
    <label className="ps-check" data-empty={leadsNowhere}>
      <input
        ref={box}
        type="checkbox"
        aria-label={count === undefined ? label : withCount(label, count)}
        aria-disabled={leadsNowhere}
        checked={checked}
        onChange={leadsNowhere ? ignore : press}
      />
      {mark}
      <span>{label}</span>
      {count !== undefined && <span className="ps-check__n">{countText(count)}</span>}
    </label>
  );
}

function ignore(): void {
  // The box is controlled: without a change of the filters it stays as it is.
}
