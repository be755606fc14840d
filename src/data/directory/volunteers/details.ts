import type { IWeb } from "@pnp/sp/webs";
import { readingOf } from "../../transport/failure";
import { mapInPieces } from "../inPieces";
import { asItem, id } from "../../model/fields/itemValues";
import { itemsOf, pagesFrom, readAt, readPage } from "../../transport/pages";

/**
 * Reads what only an open profile shows and a search finds of every volunteer.
 *
 * @param address - of the list of volunteers, server-relative
 * @param columns - with `Id`
 * @returns items as the server sent them
 * @throws Failure naming the list
 */
export async function readDetails(web: IWeb, address: string, columns: readonly string[]): Promise<readonly unknown[]> {
  const first = await readingOf(address, readPage(itemsOf(web, { address, columns })));
  const items = [...first.items];
  for await (const page of pagesFrom(address, first.next, readAt(web, address))) items.push(...page.items);
  return items;
}

/** The columns of a person come in two parts; a person who left the site comes as null, and is listed no more. */
function person(first: unknown, second: unknown): unknown {
  const [one, other] = [asItem(first), asItem(second)];
  return one === undefined || other === undefined ? null : { ...one, ...other };
}

/**
 * Profiles with their details. Whoever withdrew between the two readings is left out, whoever joined is left to the next reading.
 *
 * @param items - what was read first, as the server sent it; what is no item stays for whoever counts such
 */
export async function withDetails(items: readonly unknown[], details: readonly unknown[]): Promise<unknown[]> {
  const detailsById = new Map(details.map((value) => [asItem(value)?.["Id"], asItem(value)]));
  const merged = await mapInPieces(items, (value) => {
    const item = asItem(value);
    if (item === undefined || id(item["Id"]) === undefined) return [value];
    const rest = detailsById.get(item["Id"]);
    return rest === undefined ? [] : [{ ...item, ...rest, Person: person(item["Person"], rest["Person"]) }];
  });
  return merged.flat();
}
