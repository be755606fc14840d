import * as React from "react";
import type { ReadFailure } from "../../data/transport/failure";
import { waitSeconds } from "../../data/transport/failure";
import { fill } from "../shared/fill";
import { Note } from "../shared/Note/Note";
import { usePageView } from "../shared/PageRoot/PageView";
import { strings } from "./strings";

/** Longer waits are easier to grasp in minutes. */
const IN_SECONDS = 90;

function waiting(seconds: number): string {
  return seconds <= IN_SECONDS ? fill(strings.ThrottledSeconds, seconds) : fill(strings.ThrottledMinutes, Math.ceil(seconds / 60));
}

function explanation(failure: ReadFailure, isEditor: boolean): { readonly kind: "info" | "wait" | "alert"; readonly text: string } {
  switch (failure.kind) {
    case "list-missing": return { kind: "info", text: isEditor ? strings.NotSetUpEditor : strings.NotSetUp };
    case "no-permission": return { kind: "info", text: strings.NoPermission };
    case "throttled": return { kind: "wait", text: waiting(waitSeconds(failure)) };
    case "offline": return { kind: "wait", text: strings.Offline };
    case "too-large": return { kind: "alert", text: isEditor ? strings.TooLargeEditor : strings.Unexpected };
    case "unexpected": return { kind: "alert", text: strings.Unexpected };
  }
}

interface NewsFailureProps {
  readonly failure: ReadFailure;
  readonly onTryAgain: () => void;
}

/** Why there are no interviews, or no more of them, in plain words; with a button where trying again may help. */
export function NewsFailure({ failure, onTryAgain }: NewsFailureProps): React.ReactElement {
  const { kind, text } = explanation(failure, usePageView().isEditor);
  if (failure.kind !== "unexpected" && failure.kind !== "offline") return <Note kind={kind}>{text}</Note>;
  return <Note kind={kind} action={<button type="button" className="ps-btn" onClick={onTryAgain}>{strings.TryAgain}</button>}>{text}</Note>;
}
