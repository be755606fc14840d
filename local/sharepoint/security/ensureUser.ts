import { userUnknown } from "../answers/errors";
import { isClaim, principalName } from "../store/principals";
import type { User } from "../store/principals";
import type { Site } from "../store/site";
import type { Access } from "./access";
import { Permission } from "./permissions";

const JAPANESE = 1041;

/** A claim for everybody, which every tenant has though no site lists it before somebody names it. */
interface Everybody {
  /** In English and in Japanese. */
  readonly titles: readonly [english: string, japanese: string];
  readonly is: (login: string) => boolean;
  readonly login: (site: Site) => string;
}

const GRID = "c:0-.f|rolemanager|spo-grid-all-users/";
const ALL = "c:0(.s|true";

const EVERYBODY: readonly Everybody[] = [
  { titles: ["Everyone", "すべてのユーザー"], is: (login) => login === ALL, login: () => ALL },
  {
    titles: ["Everyone except external users", "外部ユーザー以外のすべてのユーザー"],
    is: (login) => login.startsWith(GRID),
    // The claim ends in the tenant's id; a site here has no tenant.
    login: ({ web }) => GRID + web.siteId,
  },
];

/** The user a login, user name or address means; nobody whose account is gone, though the site's list still has them. */
export function resolveUser({ principals, hasAccount }: Site, logon: string): User | undefined {
  const wanted = logon.trim().toLowerCase();
  const user =
    principals.userByLogin(logon) ??
    principals.userByEmail(wanted) ??
    principals.users().find(({ login }) => principalName(login).toLowerCase() === wanted);
  return user === undefined || isClaim(user.login) || hasAccount(user.login) ? user : undefined;
}

/** The claim for everybody of this login or, in any language, of this title; new to the site unless it is listed. */
function everybody(site: Site, logon: string): User | undefined {
  const wanted = logon.trim().toLowerCase();
  const found = EVERYBODY.find(({ is, titles }) => is(wanted) || titles.some((title) => title.toLowerCase() === wanted));
  if (found === undefined) return undefined;
  const listed = site.principals.users().find(({ login }) => found.is(login.toLowerCase()));
  if (listed !== undefined) return listed;
  const [english, japanese] = found.titles;
  return {
    id: site.principals.nextId(),
    login: found.is(wanted) ? wanted : found.login(site),
    title: site.web.language === JAPANESE ? japanese : english,
    email: "",
    isSiteAdmin: false,
  };
}

/**
 * The user a login, user name or address means, as the site's list of users has them. A claim for everybody is added to it when it is named for
 * the first time.
 *
 * @throws SharePointError 400 for somebody unknown, 403 for readers who would have to add to the list
 */
export function ensureUser(site: Site, access: Access, logon: string): User {
  const user = resolveUser(site, logon) ?? everybody(site, logon);
  if (user === undefined) throw userUnknown(logon);
  if (site.principals.userById(user.id) === undefined) {
    access.requireOnWeb(Permission.addListItems);
    site.principals.addUser(user);
  }
  return user;
}
