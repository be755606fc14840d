import type { FaultRule, NewRule } from "../../../faults/faultRule";
import type { ReadyMadeFault } from "../../../faults/readyMade";
import type { RecordedRequest } from "../../../faults/recorder";

/** What the server has to say about faults. */
export interface FaultState {
  readonly readyMade: readonly ReadyMadeFault[];
  readonly active: readonly FaultRule[];
  /** In the order of their answers. */
  readonly requests: readonly RecordedRequest[];
}

async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/_local/${path}`, init);
  if (!response.ok) throw new Error(((await response.json()) as { readonly error: string }).error);
  return response;
}

async function read<T>(path: string): Promise<T> {
  return (await (await send(path)).json()) as T;
}

/** Everything the panel shows. @throws Error with the server's sentence */
export async function readState(): Promise<FaultState> {
  const [readyMade, active, requests] = await Promise.all([
    read<FaultState["readyMade"]>("faults/ready-made"),
    read<FaultState["active"]>("faults"),
    read<FaultState["requests"]>("requests"),
  ]);
  return { readyMade, active, requests };
}

/** Switches a fault on. @throws Error with the server's sentence */
export async function addFault(rule: NewRule): Promise<void> {
  await send("faults", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(rule) });
}

/** A fault that is over already is as good as removed. */
export async function removeFault(id: string): Promise<void> {
  const response = await fetch(`/_local/faults/${encodeURIComponent(id)}`, { method: "DELETE" });
  if (!response.ok && response.status !== 404) throw new Error(response.statusText);
}

/** Empties the recorder. */
export async function forgetRequests(): Promise<void> {
  await send("requests", { method: "DELETE" });
}
