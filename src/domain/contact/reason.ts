import type { StarterTexts } from "../organisation/starterTexts";
import type { Posting } from "../posting/posting";
import { postingName } from "../posting/postingName";
import type { Language } from "../text";
import { inLanguage } from "../text";
import type { Topic } from "../topic/topic";

/** What brought the reader to a colleague. */
export type Lead =
  | { readonly kind: "interview" }
  /** Something of the profile that the reader asked for; at least one of the two is there. */
  | {
      readonly kind: "profile";
      readonly topic?: Topic;
      readonly posting?: Posting;
      /** Whether the colleague serves at the posting now. */
      readonly isThere: boolean;
    };

/** なぜあなたに: what the first message says of why it reaches just this colleague. */
export interface Reason {
  readonly line: string;
  /** Of a mail: what it is about. Absent where only the writer knows. */
  readonly subject?: string;
}

type ReasonTexts = StarterTexts["reasons"];

function sentence({ topic, posting, isThere }: Extract<Lead, { kind: "profile" }>, texts: ReasonTexts): string {
  if (posting === undefined) return texts.topic;
  if (topic === undefined) return isThere ? texts.there : texts.beenThere;
  return isThere ? texts.thereAndTopic : texts.beenThereAndTopic;
}

/** Puts into words what brought the reader to a colleague. */
export function reasonFor(lead: Lead, { reasons: texts }: StarterTexts, language: Language): Reason {
  if (lead.kind === "interview") return { line: texts.interview, subject: texts.aboutInterview };
  const topic = lead.topic === undefined ? "" : inLanguage(lead.topic.name, language);
  const posting = lead.posting === undefined ? "" : postingName(lead.posting, language);
  const values: Readonly<Record<string, string>> = { topic, posting, thing: topic === "" ? posting : topic };
  // In one go, so that a name that looks like a place stays a name.
  const fill = (text: string): string => text.replace(/\{(topic|posting|thing)\}/g, (_, key: string) => values[key] ?? "");
  return { line: fill(sentence(lead, texts)), subject: fill(texts.about) };
}
