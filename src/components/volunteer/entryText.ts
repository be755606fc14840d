import type { Language } from "../../domain/text";
import { capitalised } from "../../domain/text";
import { entryYearName, shortEntryYearName } from "../../domain/volunteer/entryYear";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { fill } from "../shared/fill";
import { terms } from "../shared/terms";
import { strings } from "./strings";

type Entry = Pick<Volunteer, "entryYear" | "entryMonth">;

const entered = (year: string): string => fill(strings.EntryIn, year, capitalised(terms.entry));

/** 平成25年（2013年）入省 / Joined in 2013. @throws RangeError as `eraYear` */
export function entryText({ entryYear, entryMonth }: Entry, language: Language): string {
  return entered(entryYearName(entryYear, entryMonth, language));
}

/** 平成25年入省 / Joined in 2013: where there is room for one line. @throws RangeError as `eraYear` */
export function shortEntryText({ entryYear, entryMonth }: Entry, language: Language): string {
  return entered(shortEntryYearName(entryYear, entryMonth, language));
}
