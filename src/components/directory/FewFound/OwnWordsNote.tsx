import * as React from "react";
import type { OwnWords } from "../../../domain/directory/ownWords/ownWords";
import { textLanguage } from "../../../domain/textLanguage";
import { fill } from "../../shared/fill";
import { Filled } from "../../shared/marks/Filled";
import { peopleText, withCount } from "../../volunteer/peopleText";
import { texts } from "./texts";
import { insteadOf, wordsThatFind } from "./ownWordsText";
import "./OwnWords.css";

export interface OwnWordsNoteProps {
  /** As typed. */
  readonly query: string;
  readonly found: OwnWords;
  /** Whether people stand in the order of how many words they answer to. */
  readonly isOrder: boolean;
  /** Searches for one of the words instead. */
  readonly onSearch: (query: string) => void;
}

/** The sentence as it was typed, and what was understood of it: each word can be searched for by itself. */
export function OwnWordsNote({ query, found, isOrder, onSearch }: OwnWordsNoteProps): React.ReactElement {
  const words = wordsThatFind(found);
  return (
    <div className="ps-own">
      <h3>
        <Filled plain template={insteadOf(found)} values={[query.trim()]} />
      </h3>
      <p className="ps-small">
        {texts.OwnWordsUnderstood}
        {isOrder && words.length > 1 && texts.OwnWordsOrder}
      </p>
      <ul className="ps-chips" aria-label={texts.OwnWordsLabel}>
        {words.map(({ text, people }) => {
          const word = fill(texts.OwnWord, text);
          return (
            <li key={text}>
              <button
                className="ps-chip"
                type="button"
                aria-label={people === undefined ? word : withCount(word, people)}
                onClick={() => onSearch(text)}
              >
                <span lang={textLanguage(text)}>{word}</span>
                {people !== undefined && <b>{peopleText(people)}</b>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
