import type { Refusal } from "./answered";
import type { Checked } from "./checks";

const refusalText = ({ kind, status, code }: Refusal): string => [kind, status, code].filter((part) => part !== undefined).join(" ");

/** The findings as plain text, the same in every language, for whoever looks after the product: what is in it is what facts may be. */
export function report(checked: readonly Checked[]): string {
  return checked
    .map(({ check, state, facts, refusal }) =>
      [`${check}: ${state}`, ...facts, ...(refusal === undefined ? [] : [refusalText(refusal)])].join("; "),
    )
    .join("\n");
}
