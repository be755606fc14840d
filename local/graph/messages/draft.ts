import type { GraphUser } from "../definition/tenantDefinition";
import { badRequest, NotBuilt } from "../wire/graphError";
import type { Draft } from "./conversation";

type Fields = Readonly<Record<string, unknown>>;

const IMPORTANCES = ["normal", "high", "urgent"];
const UNDERSTOOD = ["body", "subject", "importance"];

function bodyOf({ body }: Fields): Pick<Draft, "content" | "contentType"> {
  if (typeof body !== "object" || body === null || !("content" in body) || typeof body.content !== "string" || body.content.trim() === "") {
    throw badRequest('The message has no body.content: send { "body": { "content": "…" } }.');
  }
  const contentType = "contentType" in body ? body.contentType : "text";
  if (contentType !== "text" && contentType !== "html") throw badRequest("The contentType of a message must be text or html.");
  return { content: body.content, contentType };
}

/**
 * The message that a caller sends.
 *
 * @throws GraphError 400 for one without content, or with a property of a wrong kind
 * @throws NotBuilt for attachments, mentions and whatever else a message may have
 * @see https://learn.microsoft.com/graph/api/chatmessage-post
 */
export function draftOf(fields: Fields, from: GraphUser): Draft {
  const other = Object.keys(fields).find((name) => !UNDERSTOOD.includes(name));
  if (other !== undefined) throw new NotBuilt(` with the property ${other}`);
  const { subject = null, importance = "normal" } = fields;
  if (subject !== null && typeof subject !== "string") throw badRequest("The subject of a message must be a text.");
  if (typeof importance !== "string" || !IMPORTANCES.includes(importance))
    throw badRequest(`The importance of a message must be one of ${IMPORTANCES.join(", ")}.`);
  return { from, ...bodyOf(fields), subject, importance };
}
