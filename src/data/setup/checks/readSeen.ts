import { parseBinderWithErrorCheck } from "@pnp/queryable";
import { SPInstance, spPost, SPQueryable } from "@pnp/sp";
import type { IWeb } from "@pnp/sp/webs";
import { asItem } from "../../model/fields/itemValues";
import type { Item } from "../../model/fields/itemValues";
import type { Permissions } from "../../model/schema/rights";
import { VOLUNTEERS } from "../../model/schema/volunteers";
import { readChanges, readChangeToken } from "../../transport/changeLog";
import { Failure } from "../../transport/failure";
import { listAddress } from "../../transport/listAddress";
import { planSetUp } from "../plan/planSetUp";
import type { SiteState } from "../state/siteState";
import { answered } from "./answered";
import type { DigestSeen, Seen, TimeZoneSeen, WebSeen } from "./seen";

/** @see https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online */
const SLOW_DOWN: readonly string[] = ["Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];

function entity(value: unknown): Item {
  const item = asItem(value);
  if (item === undefined) throw new Failure("unexpected");
  return item;
}

function number(value: unknown): number {
  const read = typeof value === "string" ? Number(value) : value;
  if (typeof read !== "number" || !Number.isFinite(read)) throw new Failure("unexpected");
  return read;
}

function permissions(value: unknown): Permissions {
  const { High, Low } = entity(value);
  return { High: number(High), Low: number(Low) };
}

async function readWeb(web: IWeb): Promise<WebSeen> {
  const asked = SPInstance(web).select("EffectiveBasePermissions", "Language");
  const parse = async (response: Response) => ({ headers: response.headers, body: entity(await response.json()) });
  const { headers, body } = await asked.using(parseBinderWithErrorCheck(parse))<Awaited<ReturnType<typeof parse>>>();
  return {
    permissions: permissions(body["EffectiveBasePermissions"]),
    language: number(body["Language"]),
    slowDown: SLOW_DOWN.filter((name) => headers.has(name)).map((name) => `${name} ${headers.get(name) ?? ""}`),
  };
}

async function readTimeZone(web: IWeb): Promise<TimeZoneSeen> {
  const { Id, Information } = entity(await SPInstance(web, "regionalsettings/timezone").select("Id", "Information")<unknown>());
  const { Bias, DaylightBias } = entity(Information);
  return { id: number(Id), bias: number(Bias), summerBias: number(DaylightBias) };
}

/** Asks as a page does that was left open for longer than its form digest lasts. */
async function readDigest(web: IWeb, webUrl: string): Promise<DigestSeen> {
  const info = entity(await spPost<unknown>(SPQueryable([web, `${webUrl}/_api/contextinfo`])));
  if (typeof info["FormDigestValue"] !== "string") throw new Failure("unexpected");
  return { seconds: number(info["FormDigestTimeoutSeconds"]), sharePointVersion: String(info["LibraryVersion"] ?? "") };
}

async function readListPermissions(web: IWeb, address: string): Promise<Permissions> {
  return permissions(entity(await web.getList(address).select("EffectiveBasePermissions")<unknown>())["EffectiveBasePermissions"]);
}

async function countChanges(web: IWeb, address: string): Promise<number | undefined> {
  const token = await readChangeToken(web, address);
  const changes = token === undefined ? undefined : await readChanges(web, address, token);
  return changes && changes.changed.size + changes.gone.size;
}

/** Asks what the checks need beyond what the set-up has read: six requests, which change nothing. */
export async function readSeen(web: IWeb, site: SiteState, productVersion: string): Promise<Seen> {
  const address = listAddress(site.webUrl, VOLUNTEERS.url);
  const [webSeen, timeZone, digest, ofList] = await Promise.all([
    answered(() => readWeb(web)),
    answered(() => readTimeZone(web)),
    answered(() => readDigest(web, site.webUrl)),
    site.lists.has(VOLUNTEERS.key)
      ? Promise.all([answered(() => readListPermissions(web, address)), answered(() => countChanges(web, address))])
      : undefined,
  ]);
  const [listPermissions, changes] = ofList ?? [];
  return {
    productVersion,
    site,
    plan: planSetUp(site),
    web: webSeen,
    timeZone,
    digest,
    ...(listPermissions === undefined ? {} : { listPermissions }),
    ...(changes === undefined ? {} : { changes }),
  };
}
