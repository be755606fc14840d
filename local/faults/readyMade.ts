import type { Effect, Service } from "./faultRule";

/** A fault that is worth a name; who makes a rule of it says for whom and how often. */
export interface ReadyMadeFault {
  readonly name: string;
  readonly effect: Effect;
  /** Only this service has it. */
  readonly service?: Service;
}

/** What happens on real tenants, in the order of how often it is met. */
export const READY_MADE: readonly ReadyMadeFault[] = [
  { name: "throttled", effect: { kind: "status", status: 429, retryAfter: 3 } },
  { name: "busy", effect: { kind: "status", status: 503 } },
  { name: "refused", effect: { kind: "status", status: 403 } },
  {
    name: "listThreshold",
    service: "sharepoint",
    effect: {
      kind: "status",
      status: 500,
      code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
      message: "The attempted operation is prohibited because it exceeds the list view threshold.",
    },
  },
  { name: "expiredDigest", service: "sharepoint", effect: { kind: "expiredDigest" } },
  { name: "signedOut", service: "sharepoint", effect: { kind: "signedOut", as: "unauthorized" } },
  { name: "signedOutOfFiles", service: "sharepoint", effect: { kind: "signedOut", as: "forbidden" } },
  { name: "signedOutElsewhere", service: "sharepoint", effect: { kind: "signedOut", as: "redirect" } },
  { name: "slow", effect: { kind: "delay", ms: 3000 } },
  { name: "dropped", effect: { kind: "dropped" } },
  { name: "truncated", effect: { kind: "truncated" } },
  { name: "malformed", effect: { kind: "malformed" } },
  { name: "partlyFailedBatch", effect: { kind: "partlyFailedBatch", part: 1, status: 503, retryAfter: 3 } },
  { name: "offline", effect: { kind: "offline" } },
];
