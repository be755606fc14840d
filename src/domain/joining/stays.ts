import { postingName } from "../posting/postingName";
import type { Posting } from "../posting/posting";
import { normalise } from "../search/normalise";
import { parseCareer } from "../volunteer/career";
import { speaksOf } from "../volunteer/presentPosting";
import type { CareerLine } from "../volunteer/volunteer";
import type { Stay } from "./answers";

/** The times that a career tells of these postings, in their order. @param career - as it was written, a stretch per line */
export function staysIn(career: string, postings: readonly Posting[]): readonly Stay[] {
  const left = parseCareer(career);
  return postings.map((posting) => {
    const at = left.findIndex((line) => speaksOf(line, posting));
    const [line] = at < 0 ? [] : left.splice(at, 1);
    return { postingId: posting.id, from: line?.from ?? "", to: line?.to ?? "" };
  });
}

function written({ from = "", to = "", place, role = "", note = "" }: CareerLine): string {
  const period = from === to ? from : `${from}〜${to}`;
  // Without a time and with a role, the first cell stays empty: the role would be taken for the place.
  const cells = period === "" && role === "" && note === "" ? [place] : [period, place, role, note];
  return cells.join("｜").replace(/｜+$/u, "");
}

/** A time at a posting, as the career tells it. */
export interface ToldStay extends Pick<Stay, "from" | "to"> {
  readonly posting: Posting;
}

/** Whether a line is about this posting and nothing else: what stands in more words is the person's own. */
function isNamed({ place }: CareerLine, posting: Posting): boolean {
  return [posting.name.ja, postingName(posting, "ja")].some((name) => normalise(name) === normalise(place));
}

function withTime({ from: _, to: __, ...line }: CareerLine, { from, to }: ToldStay): CareerLine {
  return { ...line, ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) };
}

/**
 * A career with these times. What was written beyond them, such as roles, notes and places that are in no list, stays as it was.
 *
 * @param before - as it was written
 * @param taken - postings that the person has taken out
 */
export function careerWith(before: string, stays: readonly ToldStay[], taken: readonly Posting[]): string {
  const lines = parseCareer(before).filter((line) => !taken.some((posting) => isNamed(line, posting)));
  const waiting = [...stays];
  const known = lines.map((line) => {
    const at = waiting.findIndex(({ posting }) => speaksOf(line, posting));
    const [stay] = at < 0 ? [] : waiting.splice(at, 1);
    return stay === undefined ? line : withTime(line, stay);
  });
  const added = waiting
    .filter(({ from, to }) => from !== "" || to !== "")
    .map((stay) => withTime({ place: postingName(stay.posting, "ja") }, stay));
  return [...known, ...added].map(written).join("\n");
}
