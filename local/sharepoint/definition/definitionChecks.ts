import { checkPlainTexts, isPlainText } from "../answers/plainText";
import type { ItemDefinition, ListDefinition, SiteDefinition } from "./siteDefinition";

const isId = (id: unknown): boolean => Number.isInteger(id) && Number(id) >= 1;

/** Each part can stand in an address as it is, or encoded by `encodeURI`, and neither climbs nor is empty. */
function isPath(path: string): boolean {
  return path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && isPlainText(part) && !/["#%*:<>?\\|]/u.test(part));
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone });
    return true;
  } catch {
    return false;
  }
}

function checkIds(what: string, ids: readonly number[]): void {
  const wrong = ids.find((id) => !isId(id));
  if (wrong !== undefined) throw new Error(`The ${what} id ${wrong} is no whole number from 1 on.`);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`Two of the ${what}s have the id ${twice}: each needs one of its own.`);
}

function checkList({ url, title }: ListDefinition, others: readonly ListDefinition[]): void {
  if (!isPath(url) || url.startsWith("_"))
    throw new Error(
      `The list '${title}' cannot have the address '${url}': write it below the web, as Lists/News, without what addresses encode.`,
    );
  if (title.trim() === "" || !isPlainText(title)) throw new Error(`The list ${url} needs a title without control characters.`);
  if (others.some((other) => other.url.toLowerCase() === url.toLowerCase())) throw new Error(`The address ${url} is that of two lists.`);
}

/**
 * Refuses a definition that no site can be made of.
 *
 * @throws Error in one sentence that names what is wrong
 */
export function checkDefinition({ url, title, timeZone, users, groups, lists }: SiteDefinition): void {
  const parts = url.slice(1);
  if (!url.startsWith("/") || !isPath(parts) || encodeURI(parts) !== parts)
    throw new Error(
      `The site cannot have the address '${url}': write it as /sites/news, without a slash at its end and without what addresses encode.`,
    );
  if (!isTimeZone(timeZone)) throw new Error(`The time zone '${timeZone}' is not known: write it as Asia/Tokyo.`);
  checkPlainTexts(title, "The title of the site");
  for (const user of users) checkPlainTexts(user, `The user ${user.id}`);
  for (const group of groups) checkPlainTexts(group, `The group ${group.id}`);
  checkIds(
    "user",
    users.map(({ id }) => id),
  );
  checkIds(
    "group",
    groups.map(({ id }) => id),
  );
  lists.forEach((list, at) => checkList(list, lists.slice(0, at)));
}

/** @param taken - ids of the list's items before it. @throws Error naming the list and the item */
export function checkItemId(list: string, { Id }: ItemDefinition, taken: ReadonlySet<number>): void {
  if (Id === undefined) return;
  if (!isId(Id)) throw new Error(`An item of the list ${list} has the Id ${String(Id)}, which is no whole number from 1 on.`);
  if (taken.has(Id)) throw new Error(`Two items of the list ${list} have the Id ${Id}.`);
}
