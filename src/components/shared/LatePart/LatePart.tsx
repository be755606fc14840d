import * as React from "react";
import { Failure } from "../../../data/transport/failure";
import { ErrorBoundary } from "../ErrorBoundary/ErrorBoundary";
import { FailureNotice } from "../FailureNotice/FailureNotice";
import { Note } from "../Note/Note";
import { strings } from "../strings";
import type { Late } from "./late";
import { useLate } from "./useLate";
import "./LatePart.css";

export interface LatePartProps<Part> {
  readonly part: Late<Part>;
  /** Keeps the place of the part until it is there; without it, a word that it is being read. */
  readonly waiting?: React.ReactElement;
  /** `waiting` does all that the part would do: it stays when the part is lost, and nobody is told that they wait. */
  readonly standsIn?: boolean;
  /** What is around waiting and failure where the part brings a frame of its own, such as a panel. */
  readonly frame?: (inside: React.ReactElement) => React.ReactElement;
  /** Said of a part that is lost. */
  readonly lostText?: string;
  readonly children: (part: Part) => React.ReactElement;
}

const asItIs = (inside: React.ReactElement): React.ReactElement => inside;
const READING = (
  <p className="ps-small" role="status">
    {strings.Reading}
  </p>
);
const BROKEN = new Failure("unexpected");

/**
 * A part of the page that comes late. Whatever becomes of it, nothing around it goes: where it is slow, lost or broken its place says so,
 * and offers to try again.
 */
export function LatePart<Part>({
  part: source,
  waiting = READING,
  standsIn = false,
  frame,
  lostText = strings.PartLost,
  children,
}: LatePartProps<Part>): React.ReactElement {
  const arrival = useLate(source);
  const place = React.useRef<HTMLDivElement>(null);
  const inPlace = (inside: React.ReactElement): React.ReactElement => (
    <div className="ps-late" ref={place} tabIndex={-1}>
      {inside}
    </div>
  );
  const framed = frame === undefined ? asItIs : (inside: React.ReactElement) => frame(inPlace(inside));
  const lost = (failure: Failure, again: () => void): React.ReactElement => (
    <>
      {standsIn && waiting}
      <FailureNotice
        failure={failure}
        kind={standsIn ? "info" : undefined}
        texts={{ unexpected: lostText }}
        onRetry={() => {
          // The pressed button goes away: without a place for it, focus would fall back to the top of the page.
          place.current?.focus();
          again();
        }}
      />
    </>
  );

  const content = (): React.ReactElement => {
    if (arrival.state === "lost") return framed(lost(arrival.failure, arrival.again));
    if (arrival.state === "here")
      return <ErrorBoundary instead={(again) => framed(lost(BROKEN, again))}>{children(arrival.part)}</ErrorBoundary>;
    return framed(
      <>
        {waiting}
        {arrival.slow && !standsIn && <Note kind="wait">{strings.PartSlow}</Note>}
      </>,
    );
  };
  return frame === undefined ? inPlace(content()) : content();
}
