import type { Modes } from "../../../local/sharepoint";
import { GROUP_IDS, loginName, ORGANISER, STAFF, volunteerUserId } from "../../sample/accounts/users";
import { OwnSite } from "../../setUp/testing/ownSite";
import { untouchedWith } from "../../setUp/testing/sites";
import { Colleague } from "./colleague";
import type { Answer } from "./colleague";

const COLLEAGUES = 7;
const SITE = untouchedWith(COLLEAGUES);
export const WEB_URL = `http://127.0.0.1:4400${SITE.url}`;

export const listAt = (url: string): string => `web/getList('${SITE.url}/${url}')`;
export const PROFILES = listAt("Lists/PlatVolunteers");
export const STATUSES = listAt("Lists/PlatStatus");

/** Ids of the items that a hostile colleague is after. */
export const ITEM = { approved: 1, waiting: 2, edited: 3, own: 4 } as const;
/** Ids in the site's user list of those behind them, and of two who have offered nothing: one lets the organisers do it. */
export const PERSON = {
  approved: volunteerUserId(0),
  waiting: volunteerUserId(1),
  edited: volunteerUserId(2),
  own: volunteerUserId(3),
  withdrawn: volunteerUserId(4),
  silent: volunteerUserId(5),
  asked: volunteerUserId(6),
} as const;

/** What nobody but its author and the organisers may read. */
const SECRET = { waiting: "まだ見せない", former: "取り下げた", edited: "書きかけの", withdrawn: "退いた人の" } as const;
export const SECRETS = new RegExp(Object.values(SECRET).join("|"), "u");

export function loginOf(id: number): string {
  const user = SITE.users.find((each) => each.id === id);
  if (user === undefined) throw new Error(`The site has no user ${id}.`);
  return user.loginName;
}

const memberId = SITE.groups.find(({ id }) => id === GROUP_IDS.members)?.memberIds[0] ?? 0;

/** Whom the site lets in, from what SharePoint gives them to what the product does. */
export const HOSTILE = { "a visitor": loginName(STAFF), "a member": loginOf(memberId), "a volunteer": loginOf(PERSON.own) } as const;
export type Hostile = keyof typeof HOSTILE;

/** What a profile needs. */
export function profileOf(personId: number, words: string): object {
  const asked = { EntryYear: 2013, JobType: "専門職", ContactMethods: ["メール"] };
  return { Title: `${words}名前`, Reading: `${words}フリガナ`, Message: `${words}一言`, PersonId: personId, ...asked };
}

function expectDone(answer: Answer, what: string): void {
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${answer.text}`);
}

/** A site that an owner has set up by the product, and in which colleagues and organisers have done what they do. */
export class AttackedSite {
  private readonly site: OwnSite;
  public readonly owner: Colleague;

  private constructor(modes: Partial<Modes>) {
    this.site = new OwnSite(SITE, modes);
    this.owner = this.as(loginName(ORGANISER));
  }

  public static async open(modes: Partial<Modes> = {}): Promise<AttackedSite> {
    const opened = new AttackedSite(modes);
    const setUp = opened.site.setUpBy(loginName(ORGANISER));
    if (!(await setUp.run(await setUp.plan(), () => undefined))) throw new Error("The set-up is not complete.");
    await opened.fill();
    return opened;
  }

  public close(): void {
    this.site.close();
  }

  public get notBuilt(): readonly string[] {
    return this.site.notBuilt;
  }

  public as(login: string): Colleague {
    return new Colleague(this.site, login);
  }

  /** Everything that must be as it was, as an owner reads it. */
  public async state(): Promise<string> {
    const settings = "EnableModeration,EnableVersioning,DraftVersionVisibility,ReadSecurity,WriteSecurity,NoCrawl,HasUniqueRoleAssignments";
    const approvals = "$select=*,AuthorId,EditorId,OData__ModerationStatus,OData__ModerationComments,OData__UIVersionString";
    const paths = [PROFILES, STATUSES].flatMap((list) => [
      `${list}?$select=Title,Description,${settings}`,
      `${list}/fields?$select=InternalName,Title,Required,Indexed,EnforceUniqueValues,DefaultValue,Hidden&$top=500`,
      `${list}/views?$select=Title,ViewQuery,DefaultView`,
      `${list}/roleassignments?$select=PrincipalId,RoleDefinitionBindings/Name&$expand=RoleDefinitionBindings`,
      `${list}/items?${approvals}`,
    ]);
    const ofItems = Object.values(ITEM).flatMap((id) => [
      `${PROFILES}/items(${id})/versions?$select=VersionLabel`,
      `${PROFILES}/items(${id})/attachmentfiles`,
      `${PROFILES}/items(${id})?$select=HasUniqueRoleAssignments`,
    ]);
    const ofSite = ["web/sitegroups?$select=Title,Users/Id&$expand=Users", "web/roledefinitions", "web/recyclebin?$select=LeafName"];
    const read: string[] = [];
    for (const path of [...paths, ...ofItems, ...ofSite]) {
      const answer = await this.owner.ask("GET", path);
      expectDone(answer, path);
      read.push(`${path}\n${answer.text}`);
    }
    return read.join("\n");
  }

  /** @throws Error when it is refused */
  private async done(login: string, ...asked: Parameters<Colleague["ask"]>): Promise<void> {
    expectDone(await this.as(login).ask(...asked), asked[1]);
  }

  private async approve(id: number): Promise<void> {
    await this.done(loginName(ORGANISER), "MERGE", `${PROFILES}/items(${id})`, { OData__ModerationStatus: 0 });
  }

  private async fill(): Promise<void> {
    const offer = (person: keyof typeof PERSON, words: string): Promise<void> =>
      this.done(loginOf(PERSON[person]), "POST", `${PROFILES}/items`, profileOf(PERSON[person], words));
    await offer("approved", SECRET.former);
    await offer("waiting", SECRET.waiting);
    await offer("edited", "承認ずみの");
    await offer("own", "自分の");
    await offer("withdrawn", SECRET.withdrawn);
    for (const id of [ITEM.approved, ITEM.edited, ITEM.own, 5]) await this.approve(id);
    const change = (person: keyof typeof ITEM, words: string): Promise<void> =>
      this.done(loginOf(PERSON[person]), "MERGE", `${PROFILES}/items(${ITEM[person]})`, profileOf(PERSON[person], words));
    await change("approved", "見せてよい");
    await this.approve(ITEM.approved);
    await change("edited", SECRET.edited);
    await this.done(
      loginOf(PERSON.waiting),
      "POST",
      `${PROFILES}/items(${ITEM.waiting})/attachmentfiles/add(FileName='${SECRET.waiting}.txt')`,
      {},
    );
    await this.done(loginOf(PERSON.withdrawn), "POST", `${PROFILES}/items(5)/recycle`);
    const status = { ProfileId: ITEM.approved, Availability: "相談できます", ConfirmedOn: "2026-11-01T00:00:00Z" };
    await this.done(loginOf(PERSON.approved), "POST", `${STATUSES}/items`, status);
  }
}
