import { createHmac, timingSafeEqual } from "node:crypto";

/** How long a form digest is good for. */
export const DIGEST_SECONDS = 1800;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value: number): string => String(value).padStart(2, "0");

function stamp(at: Date): string {
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(":");
  return `${two(at.getUTCDate())} ${MONTHS[at.getUTCMonth()] ?? ""} ${at.getUTCFullYear()} ${time} -0000`;
}

function signature(key: string, login: string, when: string): string {
  return createHmac("sha512", key).update(`${login.toLowerCase()}\n${when}`).digest("hex").toUpperCase();
}

/** `0x…,22 Nov 2026 09:59:57 -0000`: clients read the instant after the comma. */
export function makeDigest(key: string, login: string, now: Date): string {
  const when = stamp(now);
  return `0x${signature(key, login, when)},${when}`;
}

/** False when the digest is missing, another person's, forged or too old. */
export function isDigestValid(key: string, login: string, digest: string | undefined, now: Date): boolean {
  const found = /^0x([\dA-F]+),(.+)$/u.exec(digest ?? "");
  if (found?.[1] === undefined || found[2] === undefined) return false;
  const expected = Buffer.from(signature(key, login, found[2]));
  const sent = Buffer.from(found[1]);
  const age = now.getTime() - Date.parse(found[2]);
  return expected.length === sent.length && timingSafeEqual(expected, sent) && age >= -1000 && age <= DIGEST_SECONDS * 1000;
}
