import * as React from "react";
import type { Failure } from "../../../data/transport/failure";
import { waitSeconds } from "../../../data/transport/failure";
import { strings } from "../strings";

/** Longer waits are easier to grasp in minutes. */
const IN_SECONDS = 90;

function useSecondsLeft(failure: Failure): number {
  const whole = waitSeconds(failure);
  const [left, setLeft] = React.useState(whole);
  React.useEffect(() => {
    setLeft(whole);
    const until = Date.now() + whole * 1000;
    const timer = window.setInterval(() => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 1000);
    return () => window.clearInterval(timer);
  }, [failure, whole]);
  return left;
}

/**
 * When a throttled reading is tried again, counting down. It is said once: a timer is a live region that stays quiet.
 *
 * @see https://www.w3.org/TR/wai-aria-1.2/#timer
 */
export function Countdown({ failure }: { readonly failure: Failure }): React.ReactElement {
  const left = useSecondsLeft(failure);
  if (left === 0) return <>{strings.FailureThrottledNow}</>;
  const inSeconds = left <= IN_SECONDS;
  const [before, after] = (inSeconds ? strings.FailureThrottledSeconds : strings.FailureThrottledMinutes).split("{0}");
  return (
    <>
      {before}
      <span role="timer">{inSeconds ? left : Math.ceil(left / 60)}</span>
      {after}
    </>
  );
}
