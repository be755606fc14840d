import type { GraphUser } from "../definition/tenantDefinition";
import { meets, parseFilter } from "../odata/filter";
import { badRequest, NotBuilt } from "../wire/graphError";

/**
 * A user as one of the people relevant to somebody; texts that the directory does not have are empty.
 *
 * @see https://learn.microsoft.com/graph/api/resources/person
 */
export function personEntity(
  { id, displayName, givenName, surname, jobTitle, department, officeLocation, userPrincipalName, mail, businessPhones = [] }: GraphUser,
  rank: number,
): Record<string, unknown> {
  return {
    id,
    displayName,
    givenName,
    surname,
    birthday: "",
    personNotes: "",
    isFavorite: false,
    jobTitle,
    companyName: null,
    yomiCompany: "",
    department,
    officeLocation,
    profession: "",
    userPrincipalName,
    imAddress: `sip:${userPrincipalName}`,
    scoredEmailAddresses: mail === null ? [] : [{ address: mail, relevanceScore: -rank, selectionLikelihood: "notSpecified" }],
    phones: businessPhones.map((number) => ({ type: "business", number })),
    postalAddresses: [],
    websites: [],
    personType: { class: "Person", subclass: "OrganizationUser" },
  };
}

const FILTERABLE: ReadonlyMap<string, string> = new Map([
  ["personType/class", "Person"],
  ["personType/subclass", "OrganizationUser"],
]);

/** Whether people, all of whom are users of the organisation, meet a `$filter` on their type. @throws NotBuilt for other properties */
export function areMeant(filter: string | undefined): boolean {
  return (
    filter === undefined ||
    meets(parseFilter(filter), (name) => {
      const value = FILTERABLE.get(name);
      if (value === undefined) throw new NotBuilt(`?$filter on ${name}`);
      return value;
    })
  );
}

const SEARCHED = ["displayName", "givenName", "surname", "mail", "userPrincipalName"] as const;

/**
 * Whether somebody is found by a `$search`: each of its words begins a word of a name or an address. Graph besides forgives misspellings; this does not.
 *
 * @throws GraphError 400 for a search without text
 */
export function isFoundBy(search: string): (user: GraphUser) => boolean {
  const words = search
    .replace(/\\?"/gu, " ")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) throw badRequest("The $search is empty.");
  return (user) => {
    const own = SEARCHED.flatMap((name) => (user[name] ?? "").toLowerCase().split(/\s+/u));
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
}
