import { randomUUID } from "node:crypto";
import type { Effect, FaultRule, NewRule } from "./faultRule";
import { isAbout } from "./matching";
import type { RequestFacts } from "./matching";
import { BadRule, readRule } from "./readRule";

const MOST_RULES = 100;

/** Connections that a rule may break must not be shared: a browser repeats by itself what it sent on a reused one. */
const breaksConnections = ({ effect: { kind } }: FaultRule): boolean => kind === "dropped" || kind === "offline";

/** The faults that are on, oldest first. One request meets at most one: the oldest that is about it. */
export class Faults {
  #rules: readonly FaultRule[] = [];

  /** @param onBreaking - told when a rule is added that breaks connections, so that idle ones can be closed */
  constructor(private readonly onBreaking: () => void = () => undefined) {}

  /** The rules that still wait for requests; `times` is what is left. */
  get active(): readonly FaultRule[] {
    return this.#rules;
  }

  get mayBreakConnections(): boolean {
    return this.#rules.some(breaksConnections);
  }

  /** @throws BadRule with a sentence when the rule cannot be meant, or there are too many */
  add(asked: NewRule): FaultRule {
    if (this.#rules.length >= MOST_RULES) throw new BadRule(`There are ${MOST_RULES} faults already: remove some first.`);
    const rule: FaultRule = { id: randomUUID(), ...readRule(asked) };
    this.#rules = [...this.#rules, rule];
    if (breaksConnections(rule)) this.onBreaking();
    return rule;
  }

  /** @returns whether there was one */
  remove(id: string): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter((rule) => rule.id !== id);
    return this.#rules.length < before;
  }

  clear(): void {
    this.#rules = [];
  }

  /**
   * The fault that a request meets, used up once by this call.
   *
   * @param kinds - only these
   */
  take(facts: RequestFacts, kinds?: readonly Effect["kind"][]): FaultRule | undefined {
    const met = this.#rules.find((rule) => (kinds?.includes(rule.effect.kind) ?? true) && isAbout(rule, facts));
    if (met?.times === undefined) return met;
    const left = met.times - 1;
    this.#rules = this.#rules.flatMap((rule) => (rule !== met ? [rule] : left > 0 ? [{ ...met, times: left }] : []));
    return met;
  }
}
