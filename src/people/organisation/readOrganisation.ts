import { cut } from "../../domain/cut";
import { visibleText } from "../../domain/visibleText";
import type { GraphContext } from "../graph/graphContext";
import { postToGraph } from "../graph/postToGraph";
import type { BatchAnswer } from "../graph/postToGraph";
import type { OrganisationDetails } from "./organisationDetails";

/** Ids of the two questions in the batch. */
const USER = "user";
const PHOTO = "photo";

/** As long as a column of the lists: what is longer is no title and no room. */
const LONGEST = 255;

const PICTURE = /^image\/[\w.+-]+$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Administrators and their imports write the directory; what they write is seen as it is meant. */
function lineOf(value: unknown): string {
  return typeof value === "string" ? cut(visibleText(value).trim(), LONGEST) : "";
}

function photoOf(type: string | undefined, body: unknown): string {
  return type !== undefined && PICTURE.test(type) && typeof body === "string" && BASE64.test(body) ? `data:${type};base64,${body}` : "";
}

/** A part that Graph refused is missing. */
function organisationDetails({ responses }: BatchAnswer<unknown>): OrganisationDetails {
  const answerTo = (id: string) => responses.find((answer) => answer.id === id && answer.status === 200);
  const user = Object(answerTo(USER)?.body) as Readonly<Record<string, unknown>>;
  const photo = answerTo(PHOTO);
  const [firstPhone] = Array.isArray(user["businessPhones"]) ? (user["businessPhones"] as readonly unknown[]) : [];
  const known = {
    jobTitle: lineOf(user["jobTitle"]),
    department: lineOf(user["department"]),
    office: lineOf(user["officeLocation"]),
    phone: lineOf(firstPhone),
    photo: photoOf(photo?.headers?.["Content-Type"], photo?.body),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ""));
}

/**
 * Asks Graph, in one request, for what the directory says about a person and for the photo. Needs User.Read.All,
 * which is optional: without it Graph refuses, and the card shows what SharePoint told.
 *
 * @returns no details at all where Graph refuses, does not answer or knows nobody of this sign-in name
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export async function readOrganisation(context: GraphContext, upn: string): Promise<OrganisationDetails> {
  const user = `/users/${encodeURIComponent(upn)}`;
  const requests = [
    { id: USER, method: "GET", url: `${user}?$select=jobTitle,department,officeLocation,businessPhones` },
    { id: PHOTO, method: "GET", url: `${user}/photos/96x96/$value` },
  ];
  try {
    return organisationDetails(await postToGraph(context, "/$batch", { requests }));
  } catch {
    return {};
  }
}
