import type { Effect, Match, NewRule, Refused } from "./faultRule";
import { SERVICES, SIGNED_OUT_AS } from "./faultRule";

/** A rule that cannot be meant; the message says what to write instead. */
export class BadRule extends Error {
  override readonly name = "BadRule";
}

type Fields = Readonly<Record<string, unknown>>;

const LONGEST_DELAY_MS = 120_000;
const LONGEST_TEXT = 300;

/** Names of an effect's own fields besides `kind`. */
const REFUSED = ["status", "retryAfter", "retryAfterAs", "code", "message"];
const FIELDS: Readonly<Record<Effect["kind"], readonly string[]>> = {
  status: [...REFUSED, "carriedOut"],
  delay: ["ms"],
  dropped: ["carriedOut"],
  offline: [],
  truncated: [],
  malformed: [],
  expiredDigest: [],
  signedOut: ["as"],
  partlyFailedBatch: [...REFUSED, "part"],
};

function fields(value: unknown, name: string, known: readonly string[]): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadRule(`${name} must be an object.`);
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      throw new BadRule(`${name} has no field "${key.slice(0, 40)}"; it may have ${known.length === 0 ? "none" : known.join(", ")}.`);
  }
  return value as Fields;
}

function text(from: Fields, name: string): string | undefined {
  const value = from[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value === "" || value.length > LONGEST_TEXT)
    throw new BadRule(`${name} must be a text of 1 to ${LONGEST_TEXT} characters.`);
  return value;
}

function whole(from: Fields, name: string, least: number, most: number): number | undefined {
  const value = from[name];
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    throw new BadRule(`${name} must be a whole number from ${least} to ${most}.`);
  return value;
}

function oneOf<T extends string>(from: Fields, name: string, choices: readonly T[]): T | undefined {
  const value = from[name];
  if (value === undefined) return undefined;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new BadRule(`${name} must be one of ${choices.join(", ")}.`);
  return chosen;
}

function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new BadRule(`${name} is missing.`);
  return value;
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined. */
function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}

function matchIn(value: unknown): Match {
  const from = fields(value, "match", ["method", "path", "person", "service"]);
  const method = text(from, "method");
  if (method !== undefined && !/^[a-z]+$/iu.test(method)) throw new BadRule("method must be the name of a method, such as GET.");
  const path = text(from, "path");
  if (path !== undefined && !/^[/*]/u.test(path))
    throw new BadRule("path must begin with / or *, which stands for anything; regular expressions are not understood.");
  return present({ method, path, person: text(from, "person"), service: oneOf(from, "service", SERVICES) });
}

function refusedIn(from: Fields): Refused {
  return {
    status: needed(whole(from, "status", 400, 599), "status"),
    ...present({
      retryAfter: whole(from, "retryAfter", 0, 86_400),
      retryAfterAs: oneOf(from, "retryAfterAs", ["seconds", "date"]),
      code: text(from, "code"),
      message: text(from, "message"),
    }),
  };
}

function carriedOutIn(from: Fields): { readonly carriedOut?: boolean } {
  const value = from["carriedOut"];
  if (value !== undefined && typeof value !== "boolean") throw new BadRule("carriedOut must be true or false.");
  return present({ carriedOut: value });
}

function effectIn(value: unknown): Effect {
  const kinds = Object.keys(FIELDS) as Effect["kind"][];
  const kind = needed(oneOf(fields(value, "effect", ["kind", ...new Set(Object.values(FIELDS).flat())]), "kind", kinds), "effect.kind");
  const from = fields(value, `The effect ${kind}`, ["kind", ...FIELDS[kind]]);
  switch (kind) {
    case "status":
      return { kind, ...refusedIn(from), ...carriedOutIn(from) };
    case "partlyFailedBatch":
      return { kind, ...refusedIn(from), part: needed(whole(from, "part", 1, 100), "part") };
    case "signedOut":
      return { kind, as: needed(oneOf(from, "as", SIGNED_OUT_AS), "as") };
    case "delay":
      return { kind, ms: needed(whole(from, "ms", 0, LONGEST_DELAY_MS), "ms") };
    case "dropped":
      return { kind, ...carriedOutIn(from) };
    default:
      return { kind };
  }
}

/**
 * Reads a rule from what a caller sent.
 *
 * @throws BadRule with a sentence that names the field
 */
export function readRule(value: unknown): NewRule {
  const from = fields(value, "The rule", ["match", "times", "effect"]);
  const effect = effectIn(needed(from["effect"], "effect"));
  const match = matchIn(from["match"] ?? {});
  if (effect.kind === "expiredDigest" && match.service === "graph")
    throw new BadRule("expiredDigest is a refusal of SharePoint: Microsoft Graph has no digest.");
  if (effect.kind === "signedOut" && match.service === "graph")
    throw new BadRule("signedOut is a refusal of SharePoint: calls of Microsoft Graph carry a token, not a sign-in.");
  return { match, effect, ...present({ times: whole(from, "times", 1, 100_000) }) };
}
