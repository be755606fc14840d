// What is needed only where few or nobody is found: one chunk.
export { loosenings } from "../../../domain/directory/facets/loosen";
export { ownWords } from "../../../domain/directory/ownWords/ownWords";
export { NothingFound } from "./NothingFound";
export { OwnWordsNote } from "./OwnWordsNote";
export { ownWordsText } from "./ownWordsText";
export { TopicGroups } from "./TopicGroups";
