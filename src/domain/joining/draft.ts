import { NO_ANSWERS } from "./answers";
import type { Answers, Stay } from "./answers";

/** An object of unknown values. */
type Unknown = Readonly<Record<string, unknown>>;

function asObject(value: unknown): Unknown | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Unknown) : undefined;
}

const line = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);
const isId = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
const ids = (value: unknown): readonly number[] => (Array.isArray(value) ? value.filter(isId) : []);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);

function stays(value: unknown): readonly Stay[] {
  return !Array.isArray(value)
    ? []
    : value.flatMap((one) => {
        const { postingId, from, to } = asObject(one) ?? {};
        return isId(postingId) ? [{ postingId, from: line(from, ""), to: line(to, "") }] : [];
      });
}

function oneOf<T extends string>(all: readonly T[], value: unknown, otherwise: T): T {
  return all.find((one) => one === value) ?? otherwise;
}

/** What somebody has written and not sent. */
export interface Draft {
  readonly answers: Answers;
  /** Version of the profile that they were changing; absent where they had none. */
  readonly basedOn?: string;
}

/** A draft as a device keeps it. */
export function keptDraft({ answers, basedOn }: Draft): string {
  return JSON.stringify({ ...answers, basedOn });
}

/**
 * A draft that was kept by this version or an earlier one, or spoilt; what cannot be understood is as in an untouched form.
 * Consent is given to a text that stands there while it is given, and is not kept.
 *
 * @returns undefined where there is no draft
 */
export function draftIn(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  let kept: Unknown | undefined;
  try {
    kept = asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
  if (kept === undefined) return undefined;
  const { methods, basedOn } = kept;
  const answers: Answers = {
    reading: line(kept["reading"], ""),
    entryYear: line(kept["entryYear"], ""),
    entryMonth: line(kept["entryMonth"], ""),
    jobType: line(kept["jobType"], ""),
    currentPostingId: isId(kept["currentPostingId"]) ? kept["currentPostingId"] : null,
    currentSince: line(kept["currentSince"], ""),
    past: stays(kept["past"]),
    languages: texts(kept["languages"]),
    topicIds: ids(kept["topicIds"]),
    message: line(kept["message"], ""),
    methods: Array.isArray(methods) ? (["mail", "chat"] as const).filter((method) => methods.includes(method)) : NO_ANSWERS.methods,
    availability: oneOf(["open", "slow", "rest"] as const, kept["availability"], "open"),
    availableFrom: line(kept["availableFrom"], ""),
    consents: false,
  };
  return { answers, ...(typeof basedOn === "string" ? { basedOn } : {}) };
}
