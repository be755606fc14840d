import { Moderation } from "../facts/versions";

const JAPANESE = 1041;
const ENGLISH_TEXTS = ["Approved", "Rejected", "Pending", "Draft", "Scheduled"];
const JAPANESE_TEXTS: Readonly<Record<number, string>> = {
  [Moderation.approved]: "承認済み",
  [Moderation.rejected]: "却下",
  [Moderation.pending]: "承認待ち",
};

/**
 * The approval of an item in the language of the site; undefined where its word is not known here.
 *
 * @see https://support.microsoft.com/ja-jp/office/13dfff76-a41a-47f2-972c-4b78f8d9c4c1
 */
export function moderationText(status: number, language: number): string | undefined {
  return language === JAPANESE ? JAPANESE_TEXTS[status] : ENGLISH_TEXTS[status];
}
