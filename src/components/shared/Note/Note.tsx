import { CheckmarkCircle20Regular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { Clock20Regular } from "@fluentui/react-icons/headless/svg/clock";
import { Info20Regular } from "@fluentui/react-icons/headless/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/headless/svg/warning";
import * as React from "react";
import "./Note.css";

/** `wait`: passes by itself; `alert`: the reader has to know or do something. */
export type NoteKind = "info" | "wait" | "alert" | "ok";

export interface NoteProps {
  readonly kind: NoteKind;
  /** A button or link to what can be done about it. */
  readonly action?: React.ReactNode;
  /** Plain sentences. */
  readonly children: React.ReactNode;
}

const ICONS = { info: Info20Regular, wait: Clock20Regular, alert: Warning20Regular, ok: CheckmarkCircle20Regular };

/** A strip that says how things stand without hiding what is there. Only an alert interrupts who listens to the page. */
export function Note({ kind, action, children }: NoteProps): React.ReactElement {
  const Icon = ICONS[kind];
  return (
    <div className="ps-note" data-kind={kind} role={kind === "alert" ? "alert" : "status"}>
      <Icon className="ps-i" aria-hidden />
      <p>{children}</p>
      {action}
    </div>
  );
}
