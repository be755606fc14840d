import type { OwnWord, OwnWords } from "../../../domain/directory/ownWords/ownWords";
import { fill } from "../../shared/fill";
import { peopleText } from "../../volunteer/peopleText";
import { strings as volunteerStrings } from "../../volunteer/strings";
import { texts } from "./texts";

/** The words that find somebody beside the reader's other conditions. */
export function wordsThatFind({ words }: OwnWords): readonly OwnWord[] {
  return words.filter(({ people }) => people !== 0);
}

/** 「{0}」では見つかりませんでした, around the query. */
export function insteadOf({ findsDirectly }: OwnWords): string {
  return findsDirectly ? texts.OwnWordsFew : texts.OwnWordsNobody;
}

/** What is said of a query in the reader's own words: 「…」では見つかりませんでした。『キャリアパス』51人、『ナイロビ』13人 */
export function ownWordsText(query: string, found: OwnWords): string {
  const words = wordsThatFind(found).map(
    ({ text, people }) => fill(texts.OwnWord, text) + (people === undefined ? "" : fill(texts.OwnWordPeople, peopleText(people))),
  );
  return fill(texts.OwnWordsAnnouncement, fill(insteadOf(found), query.trim()), words.join(volunteerStrings.ListSeparator));
}
