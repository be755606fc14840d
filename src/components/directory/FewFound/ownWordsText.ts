import type { OwnWord, OwnWords } from "../../../domain/directory/ownWords/ownWords";
import { fill } from "../../shared/fill";
import { peopleText } from "../../volunteer/peopleText";
import { strings as volunteerStrings } from "../../volunteer/strings";
import { texts } from "./texts";

/** The words that find somebody beside the reader's other conditions. */
export function wordsThatFind({ words }: OwnWords): readonly OwnWord[] {
  return words.filter(({ people }) => people !== 0);
}

/** 「キャリアパスが描けない」では見つかりませんでした */
export function insteadOf(query: string, { findsDirectly }: OwnWords): string {
  return fill(findsDirectly ? texts.OwnWordsFew : texts.OwnWordsNobody, query.trim());
}

/** What is said of a query in the reader's own words: 「…」では見つかりませんでした。『キャリアパス』51人、『ナイロビ』13人 */
export function ownWordsText(query: string, found: OwnWords): string {
  const words = wordsThatFind(found).map(
    ({ text, people }) => fill(texts.OwnWord, text) + (people === undefined ? "" : fill(texts.OwnWordPeople, peopleText(people))),
  );
  return fill(texts.OwnWordsAnnouncement, insteadOf(query, found), words.join(volunteerStrings.ListSeparator));
}
