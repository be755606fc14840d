import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { IWeb } from "@pnp/sp/webs";
import type { Language } from "../../domain/text";
import { listingOn } from "../../domain/volunteer/listing";
import type { ListingRule } from "../../domain/volunteer/listing";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { readingOf } from "../transport/failure";
import { itemsOf, readPage } from "../transport/pages";
import type { Page } from "../transport/pages";
import { settled } from "../transport/settled";
import { directoryLists } from "./lists";
import { toStatus } from "./statuses/statusItem";
import { unlessMissing } from "./statuses/unlessMissing";
import { volunteerColumns } from "./volunteers/volunteerColumns";
import { isApproved, toVolunteer } from "./volunteers/volunteerItem";
import { columnsWithoutMail, orWithoutMail } from "./volunteers/withoutMail";

/** What the site holds of one volunteer: their profile, and what was said of them beside it. */
interface Held {
  readonly volunteers: Page;
  readonly statuses?: Page;
}

async function readHeld(web: IWeb, webUrl: string, language: Language, id: number): Promise<Held> {
  const { volunteers, statuses } = directoryLists(webUrl, language);
  const { cards } = volunteerColumns(language);
  const profile = (from: IWeb, columns: readonly string[]): Promise<Page> =>
    readPage(itemsOf(from, { ...volunteers, columns }, 1).filter(`Id eq ${id}`));
  const [batch, send] = web.batched();
  const parts = Promise.all([
    settled(profile(batch, cards)),
    settled(readPage(itemsOf(batch, { ...statuses, newestFirst: true }).filter(`ProfileId eq ${id}`))),
  ]);
  // The parts never settle when the batch as a whole is refused: ask first.
  await readingOf(volunteers.address, send());
  const [person, said] = await parts;
  return {
    volunteers: await orWithoutMail(readingOf(volunteers.address, person()), () =>
      readingOf(volunteers.address, profile(web, columnsWithoutMail(cards))),
    ),
    ...(await unlessMissing(readingOf(statuses.address, said()))),
  };
}

/**
 * One volunteer as a card shows them on a day, in one request.
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
  const { volunteers, statuses } = await readHeld(Web([sp.web, webUrl]), webUrl, language, id);
  const [item] = volunteers.items;
  const volunteer = isApproved(item) ? toVolunteer(item) : undefined;
  if (volunteer === undefined) return undefined;
  return listingOn(
    rule,
    [volunteer],
    statuses?.items.flatMap((status) => toStatus(status) ?? []),
  ).listed[0];
}
