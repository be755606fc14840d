import { createHash } from "node:crypto";
import { LISTS } from "../../src/data/model/schema/siteModel";
import { sampleIntranet } from "./sampleIntranet";
import type { SampleOptions } from "./sampleIntranet";

/** More people tell nothing new about the code that makes them, and cost time at every start. */
const ENOUGH_VOLUNTEERS = 400;

/** Bytes and what is made anew for each reading, as JSON can hold them. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return typeof value === "object" && value !== null && Symbol.iterator in value ? [...(value as Iterable<unknown>)] : value;
}

/** A short text that changes when the sample people, their pages or the lists would be made otherwise. */
export function sampleFingerprint({ volunteers, seed }: SampleOptions): string {
  const { site } = sampleIntranet({ volunteers: Math.min(volunteers, ENOUGH_VOLUNTEERS), seed });
  return createHash("sha256")
    .update(JSON.stringify([site, LISTS], plain))
    .digest("hex");
}
