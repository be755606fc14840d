const JAPANESE = 1041;

/**
 * Sentences of the service in Japanese, by the English ones. Their meaning is the service's, their words are not on public record: nothing may
 * depend on them, as nothing may on the English ones.
 */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  [
    "Item does not exist. It may have been deleted by another user.",
    "アイテムが存在しません。他のユーザーによって削除された可能性があります。",
  ],
  [
    "Access denied. You do not have permission to perform this action or access this resource.",
    "アクセスが拒否されました。この操作を実行するアクセス許可、またはこのリソースにアクセスするアクセス許可がありません。",
  ],
  [
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
    "このページのセキュリティ検証は無効か、または壊れている可能性があります。Web ブラウザーの [戻る] ボタンを使用して、操作をやり直してください。",
  ],
  [
    "A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.",
    "指定されたタイトルのリスト、アンケート、ディスカッション掲示板、またはドキュメント ライブラリは、この Web サイトに既に存在します。別のタイトルを選択してください。",
  ],
  [
    "The attempted operation is prohibited because it exceeds the list view threshold.",
    "試行された操作は、リスト ビューのしきい値を超えるため禁止されています。",
  ],
  [
    "The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.",
    "クエリに含まれる参照列の数が参照列のしきい値を超えているため、クエリを完了できません。",
  ],
  ["List data validation failed.", "リスト データの検証に失敗しました。"],
  ["File Not Found.", "ファイルが見つかりません。"],
  ["User cannot be found.", "ユーザーが見つかりません。"],
  ["Group cannot be found.", "グループが見つかりません。"],
  ["The user does not exist or is not unique.", "ユーザーが存在しないか、または一意ではありません。"],
  ["The specified view is invalid.", "指定されたビューは無効です。"],
  ["You can't leave this blank.", "これを空白にすることはできません。"],
  ["Only numbers can go here.", "ここには数字だけを入力できます。"],
  ["You must specify a valid value.", "有効な値を指定してください。"],
  ["The lookup value is not valid.", "参照値が有効ではありません。"],
  ["Invalid URL.", "無効な URL です。"],
  ["The text is too long.", "テキストが長すぎます。"],
  ["Enter a date between 1/1/1900 and 12/31/8900.", "1900/1/1 から 8900/12/31 までの日付を入力してください。"],
]);

/** The same of sentences that name something. */
const PATTERNS: readonly (readonly [english: RegExp, japanese: string])[] = [
  [/^List '(.*)' does not exist at site with URL '(.*)'\.$/su, "URL '$2' のサイトに、リスト '$1' は存在しません。"],
  [
    /^Column '(.*)' does not exist\. It may have been deleted by another user\.$/su,
    "列 '$1' は存在しません。他のユーザーによって削除された可能性があります。",
  ],
  [
    /^The request ETag value '(.*)' does not match the object's ETag value '(.*)'\.$/su,
    "要求の ETag 値 '$1' は、オブジェクトの ETag 値 '$2' と一致しません。",
  ],
  [
    /^The list item could not be added or updated because duplicate values were found in the following field\(s\) in the list: \[(.*)\]\.$/su,
    "リスト アイテムを追加または更新できませんでした。リスト内の次のフィールドで重複する値が見つかりました: [$1]。",
  ],
  [/^The specified user (.*) could not be found\.$/su, "指定されたユーザー $1 が見つかりませんでした。"],
  [/^The file (.*) does not exist\.$/su, "ファイル $1 は存在しません。"],
  [/^Enter a number between (.*) and (.*)\.$/su, "$1 ～ $2 の数値を入力してください。"],
  [/^Enter a date like this: (.*)$/su, "次のような形式の日付を入力してください: $1"],
  [/^Enter a date and time like this: (.*)$/su, "次のような形式の日付と時刻を入力してください: $1"],
];

/** How answers name the language of a site. */
export const languageTag = (language: number): string => (language === JAPANESE ? "ja-JP" : "en-US");

/**
 * A sentence of the service in the language of the site; those whose Japanese is not known here stay English.
 *
 * @param language - 1041 ja-JP, any other en-US
 */
export function inLanguage(sentence: string, language: number): string {
  if (language !== JAPANESE) return sentence;
  const pattern = PATTERNS.find(([english]) => english.test(sentence));
  return SENTENCES.get(sentence) ?? (pattern === undefined ? sentence : sentence.replace(...pattern));
}
