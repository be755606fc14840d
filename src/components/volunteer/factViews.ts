import { cut } from "../../domain/cut";
import type { Posting } from "../../domain/posting/posting";
import { postingName, postingSetting } from "../../domain/posting/postingName";
import { languageName } from "../../domain/organisation/languages";
import { marked } from "../../domain/search/marks";
import type { Language } from "../../domain/text";
import { inLanguage } from "../../domain/text";
import type { FactItems, FactName } from "../../domain/volunteer/facts";
import { fill } from "../shared/fill";
import { terms } from "../shared/terms";
import { shownName } from "./shownName";
import { entryText, shortEntryText } from "./entryText";
import { strings } from "./strings";
import { topicText } from "./topicText";

/** As a row, a card leaves out what only helps to choose between people whom one does not know. */
export type Density = "cards" | "rows";

/** How a card is read. */
export interface CardReading {
  readonly density: Density;
  readonly language: Language;
  readonly postingByCode: ReadonlyMap<string, Posting>;
}

/** Words about a find: a text of the product with what was found in its places. */
export interface Unseen {
  readonly template: string;
  readonly values: readonly string[];
}

/** A word of a query that was found. */
export interface Find<Item> {
  readonly item: Item;
  /** What the item is called in the reader's language. */
  readonly label: string;
  /** The texts of the item that hold the word. */
  readonly texts: readonly [string, ...(readonly string[])];
  /** Folded; see `queryWords`. */
  readonly word: string;
}

/** How a fact is shown, and how a find in it is told where a card does not show it. */
interface FactView<Item> {
  readonly label: (item: Item, language: Language) => string;
  /** What a card says of it; absent: a card does not. */
  readonly onCard?: (items: readonly Item[], reading: CardReading) => readonly string[];
  /** Its name among the facts of a card; absent: it has a place of its own there. */
  readonly term?: string;
  /** Its line in the head of a profile, around the labels; absent: it has a place of its own there. */
  readonly inProfile?: string;
  readonly told: (find: Find<Item>) => Unseen;
}

/** A card introduces; the profile is complete. */
const PAST_SHOWN = 2;
export const TOPICS_SHOWN = 3;

const unseen = (template: string, ...values: readonly string[]): Unseen => ({ template, values });

/** The text alone. */
const ALONE = "{0}";

/** More than four lines hold, which is where a card cuts what somebody says. */
const MESSAGE_SHOWN = 240;

const BEFORE = 12;
const AFTER = 40;

/** Some characters of a long text around what was found. */
function excerpt(text: string, word: string): string {
  const [before = { text: "", hit: true }, ...others] = marked(text, [word]);
  if (before.hit) return text;
  const [ahead, rest] = [[...before.text], [...others.map((part) => part.text).join("")]];
  return (
    (ahead.length > BEFORE ? `…${ahead.slice(-BEFORE).join("")}` : before.text) +
    (rest.length > AFTER ? `${rest.slice(0, AFTER).join("")}…` : rest.join(""))
  );
}

function beginning(message: string): string {
  return message.length > MESSAGE_SHOWN ? `${cut(message, MESSAGE_SHOWN)}…` : message;
}

/** The organisation's word belongs to the template: a query lights up in the name of the posting alone. */
export const FOUND_POSTING = fill(strings.FoundPosting, ALONE, terms.post);

/** Another name in brackets after what it stands for; beside a name that has brackets itself there is no second pair. */
function unseenAlias(label: string, alias: string): Unseen {
  return unseen(/[(（]/.test(label + alias) ? strings.MetaOf : strings.FoundAlias, label, alias);
}

function toldPosting({ item, label, texts }: Find<Posting>): Unseen {
  const former = texts.find((text) => item.formerNames.includes(text));
  if (former !== undefined) return unseen(strings.FoundFormerName, former, label);
  return texts.includes(label) ? unseen(FOUND_POSTING, label) : unseenAlias(label, texts[0]);
}

/** A sensitive topic stays an offer to listen, by whatever word it was found. */
function toldTopic({ item, label, texts }: Find<FactItems["topics"]>): Unseen {
  if (item.sensitive || texts.includes(label)) return unseen(strings.FoundTopic, label);
  return unseen(strings.FoundTopicBySynonym, label, texts[0]);
}

const placeAndRole = ({ place, role = "" }: FactItems["career"]): string => (role === "" ? place : `${place} ${role}`);

/** How every fact of a volunteer looks; in the order of `FACTS`, also on a card. */
export const FACT_VIEWS: { readonly [Name in FactName]: FactView<FactItems[Name]> } = {
  now: {
    label: postingName,
    term: strings.CardNow,
    onCard: (items, { language, postingByCode }) =>
      items.flatMap((now) => [postingName(now, language), postingSetting(now, postingByCode, language) ?? []].flat()),
    told: toldPosting,
  },
  past: {
    label: postingName,
    term: strings.CardBefore,
    onCard: (items, { density, language }) =>
      density === "rows" ? [] : items.slice(0, PAST_SHOWN).map((posting) => postingName(posting, language)),
    told: toldPosting,
  },
  career: { label: placeAndRole, told: ({ label }) => unseen(strings.FoundCareer, label) },
  careerNotes: { label: (note) => note, told: ({ item, word }) => unseen(strings.FoundCareer, excerpt(item, word)) },
  topics: {
    label: topicText,
    term: strings.CardTopics,
    onCard: (items, { language }) => items.slice(0, TOPICS_SHOWN).map((topic) => topicText(topic, language)),
    told: toldTopic,
  },
  names: {
    label: (volunteer, language) => shownName(volunteer, language).title,
    onCard: (items, { language }) =>
      items.flatMap((volunteer) => {
        const { title, reading } = shownName(volunteer, language);
        return reading === undefined ? [title] : [title, reading];
      }),
    told: ({ texts }) => unseen(ALONE, texts[0]),
  },
  entryYear: {
    label: entryText,
    onCard: (items, { density, language }) =>
      items.map((volunteer) => (density === "rows" ? shortEntryText : entryText)(volunteer, language)),
    told: ({ texts }) => unseen(ALONE, texts[0]),
  },
  languages: {
    label: (term, language) => inLanguage(languageName(term), language),
    inProfile: strings.PanelLanguages,
    told: ({ label }) => unseen(strings.PanelLanguages, label),
  },
  jobType: {
    label: ({ name }, language) => inLanguage(name, language),
    onCard: (items, { language }) => items.map(({ name }) => inLanguage(name, language)),
    told: ({ label, texts }) => unseenAlias(label, texts[0]),
  },
  message: {
    label: (message) => message,
    onCard: (items, { density }) => (density === "rows" ? [] : items.map(beginning)),
    told: ({ item, word }) => unseen(strings.FoundMessage, excerpt(item, word)),
  },
};
