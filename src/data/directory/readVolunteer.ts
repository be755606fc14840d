import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { Language } from "../../domain/text";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { listUrl, VOLUNTEERS_KEY } from "../model/lists/keys";
import { readingOf } from "../transport/failure";
import { listAddress } from "../transport/listAddress";
import { itemsOf, readPage } from "../transport/pages";
import { volunteerColumns } from "./volunteers/volunteerColumns";
import { isApproved, toVolunteer } from "./volunteers/volunteerItem";
import { columnsWithoutMail, orWithoutMail } from "./volunteers/withoutMail";

/**
 * One volunteer as a card shows them, in one request.
 *
 * @param options - `webUrl`: absolute address of the web that holds the lists; `language`: of the reader
 * @param id - of the list item
 * @returns undefined for somebody who has withdrawn, whose profile waits for an organiser, or whose entry cannot be listed
 * @throws Failure
 */
export async function readVolunteer(
  sp: SPFI,
  { webUrl, language }: { readonly webUrl: string; readonly language: Language },
  id: number,
): Promise<Volunteer | undefined> {
  const address = listAddress(webUrl, listUrl(VOLUNTEERS_KEY));
  const { cards } = volunteerColumns(language);
  const read = (columns: readonly string[]) =>
    readingOf(address, readPage(itemsOf(Web([sp.web, webUrl]), { address, columns }, 1).filter(`Id eq ${id}`)));
  const {
    items: [item],
  } = await orWithoutMail(read(cards), () => read(columnsWithoutMail(cards)));
  return item !== undefined && isApproved(item) ? toVolunteer(item) : undefined;
}
