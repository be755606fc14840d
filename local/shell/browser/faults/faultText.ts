import type { Effect, FaultRule } from "../../../faults/faultRule";
import type { ReadyMadeFault } from "../../../faults/readyMade";
import type { People } from "./people.js";
import type { Words } from "./words.js";

/** What a rule is told with. */
interface Told {
  readonly readyMade: readonly ReadyMadeFault[];
  readonly people: Pick<People, "nameOf">;
  readonly words: Words;
}

/** An effect as a text that does not depend on the order of its fields: the server answers them in its own. */
const keyOf = (effect: Effect): string => JSON.stringify(Object.entries(effect).sort(([one], [other]) => (one < other ? -1 : 1)));

function effectText(effect: Effect, readyMade: readonly ReadyMadeFault[], words: Words): string {
  const known = readyMade.find((each) => keyOf(each.effect) === keyOf(effect));
  if (known !== undefined) return words.faults[known.name] ?? known.name;
  return [effect.kind, "status" in effect ? effect.status : undefined].filter((part) => part !== undefined).join(" ");
}

/** A rule in one line: what happens, to which requests, how often. Rules that were not made here are told by the names of their parts. */
export function faultText({ match, times, effect }: FaultRule, { readyMade, people, words }: Told): string {
  return [
    effectText(effect, readyMade, words),
    match.service === undefined ? words.bothServices : words.services[match.service],
    [match.method, match.path].filter((part) => part !== undefined).join(" "),
    match.person === undefined ? words.everyone : people.nameOf(match.person),
    times === undefined ? words.always : words.left(times),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
