import type { OwnWord, OwnWords } from "../../../domain/directory/ownWords/ownWords";
import { fill } from "../../shared/fill";
import { peopleText } from "../../volunteer/peopleText";
import { strings as volunteerStrings } from "../../volunteer/strings";
import { strings } from "../strings";

/** The words that find somebody beside the reader's other conditions. */
export function wordsThatFind({ words }: OwnWords): readonly OwnWord[] {
  return words.filter(({ people }) => people !== 0);
}

/** 「キャリアパスが描けない」では見つかりませんでした */
export function insteadOf(query: string, { findsDirectly }: OwnWords): string {
  return fill(findsDirectly ? strings.OwnWordsFew : strings.OwnWordsNobody, query.trim());
}

/** What is said of a query in the reader's own words: 「…」では見つかりませんでした。『キャリアパス』51人、『ナイロビ』13人 */
export function ownWordsText(query: string, found: OwnWords): string {
  const words = wordsThatFind(found).map(
    ({ text, people }) => fill(strings.OwnWord, text) + (people === undefined ? "" : fill(strings.OwnWordPeople, peopleText(people))),
  );
  return fill(strings.OwnWordsAnnouncement, insteadOf(query, found), words.join(volunteerStrings.ListSeparator));
}
