import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { IWeb } from "@pnp/sp/webs";
import type { Language } from "../../domain/text";
import { listingOn } from "../../domain/volunteer/listing";
import type { ListingRule } from "../../domain/volunteer/listing";
import type { Status } from "../../domain/volunteer/status";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { readingOf } from "../transport/failure";
import { itemsOf, readPage } from "../transport/pages";
import type { ListQuery, Page } from "../transport/pages";
import { settled } from "../transport/settled";
import { directoryLists } from "./lists";
import type { OfEachList } from "./lists";
import { toStatus } from "./statuses/statusItem";
import { unlessMissing } from "./statuses/unlessMissing";
import { isApproved, toVolunteer } from "./volunteers/volunteerItem";
import { columnsWithoutMail, orWithoutMail } from "./volunteers/withoutMail";

/** The lists that tell of people, and where they are. */
interface Source extends Pick<OfEachList<ListQuery>, "volunteers" | "statuses"> {
  readonly web: IWeb;
}

/** What the site holds of somebody: profiles that anybody may see, and what was said beside them. */
interface Held {
  readonly volunteers: readonly Volunteer[];
  /** Absent: the site has no list of them. */
  readonly statuses?: readonly Status[] | undefined;
}

function profiles({ volunteers }: Source, from: IWeb, filter: string, columns = volunteers.columns): Promise<Page> {
  return readPage(itemsOf(from, { ...volunteers, columns }).filter(filter));
}

/** @param asked - the same question, on its way already */
async function readProfiles(source: Source, filter: string, asked: Promise<Page>): Promise<readonly Volunteer[]> {
  const { address, columns } = source.volunteers;
  const { items } = await orWithoutMail(readingOf(address, asked), () =>
    readingOf(address, profiles(source, source.web, filter, columnsWithoutMail(columns))),
  );
  return items.filter(isApproved).flatMap((item) => toVolunteer(item) ?? []);
}

function saidBeside({ statuses }: Source, from: IWeb, ids: readonly number[]): Promise<Page> {
  return readPage(itemsOf(from, { ...statuses, newestFirst: true }).filter(ids.map((id) => `ProfileId eq ${id}`).join(" or ")));
}

async function readStatuses({ statuses }: Source, asked: Promise<Page>): Promise<Pick<Held, "statuses">> {
  const { statuses: said } = await unlessMissing(readingOf(statuses.address, asked));
  return { statuses: said?.items.flatMap((item) => toStatus(item) ?? []) };
}

/** In one request. */
async function readHeld(source: Source, id: number): Promise<Held> {
  const filter = `Id eq ${id}`;
  const [batch, send] = source.web.batched();
  const parts = Promise.all([settled(profiles(source, batch, filter)), settled(saidBeside(source, batch, [id]))]);
  // The parts never settle when the batch as a whole is refused: ask first.
  await readingOf(source.volunteers.address, send());
  const [person, said] = await parts;
  return { volunteers: await readProfiles(source, filter, person()), ...(await readStatuses(source, said())) };
}

/** The same with the further profiles of the person: one of them may have taken the place of the first. */
async function withOthers(source: Source, held: Held, { id, person }: Volunteer): Promise<Held> {
  const filter = `PersonId eq ${person.siteUserId} and Id ne ${id}`;
  const others = await readProfiles(source, filter, profiles(source, source.web, filter));
  if (others.length === 0 || held.statuses === undefined) return { ...held, volunteers: [...held.volunteers, ...others] };
  const ids = others.map((other) => other.id);
  const { statuses = [] } = await readStatuses(source, saidBeside(source, source.web, ids));
  return { volunteers: [...held.volunteers, ...others], statuses: [...held.statuses, ...statuses] };
}

/**
 * One volunteer as a card shows them on a day, by the profile of theirs that counts now: in two requests, or three where there are several.
 *
 * @param options - `webUrl`: absolute address of the web that holds the lists; `language`: of the reader
 * @param id - of the list item
 * @returns undefined for somebody who has withdrawn, whose profile waits for an organiser or is hidden, or whose entry cannot be listed
 * @throws Failure
 */
export async function readVolunteer(
  sp: SPFI,
  { webUrl, language }: { readonly webUrl: string; readonly language: Language },
  id: number,
  rule: ListingRule,
): Promise<Volunteer | undefined> {
  const source: Source = { web: Web([sp.web, webUrl]), ...directoryLists(webUrl, language) };
  const first = await readHeld(source, id);
  const [volunteer] = first.volunteers;
  if (volunteer === undefined) return undefined;
  const { volunteers, statuses } = await withOthers(source, first, volunteer);
  return listingOn(rule, volunteers, statuses).listed[0];
}
