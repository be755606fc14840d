import { setTimeout as pause } from "node:timers/promises";
import type { Answer } from "./answer";
import { firstHalf, withBody } from "./answer";
import type { Effect } from "./faultRule";
import type { Asked } from "./refusal";
import { expiredDigest, refusal, signedOut } from "./refusal";

/** What the caller gets: an answer, the beginning of one, or a closed connection. */
export type Met = { readonly is: "answer" | "truncated"; readonly answer: Answer } | { readonly is: "dropped" };

function malformed(answer: Answer): Answer {
  const body = answer.body.length === 0 ? "{" : firstHalf(answer);
  return { ...withBody(answer, body), status: 200 };
}

/**
 * What becomes of a request that meets an effect.
 *
 * @param carryOut - has the request answered as ever
 */
export async function meet(effect: Effect | undefined, asked: Asked, carryOut: () => Promise<Answer>): Promise<Met> {
  switch (effect?.kind) {
    case "status":
      if (effect.carriedOut === true) await carryOut();
      return { is: "answer", answer: refusal(effect, asked) };
    case "expiredDigest":
      return { is: "answer", answer: expiredDigest(asked) };
    case "signedOut":
      return { is: "answer", answer: signedOut(effect.as) };
    case "delay":
      await pause(effect.ms);
      return { is: "answer", answer: await carryOut() };
    case "dropped":
      if (effect.carriedOut === true) await carryOut();
      return { is: "dropped" };
    case "offline":
      return { is: "dropped" };
    case "truncated": {
      const answer = await carryOut();
      // An answer without a body has no middle to break off in.
      return answer.body.length === 0 ? { is: "dropped" } : { is: "truncated", answer };
    }
    case "malformed":
      return { is: "answer", answer: malformed(await carryOut()) };
    default:
      return { is: "answer", answer: await carryOut() };
  }
}
