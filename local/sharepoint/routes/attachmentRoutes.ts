import { deleted, done, one } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { invalidQuery } from "../answers/errors";
import { attachmentEntity } from "../entities/attachmentEntity";
import { shape } from "../entities/shape";
import type { Entity } from "../entities/shape";
import { contentTypeOf } from "../files/contentTypes";
import { ItemAttachments } from "../items/attachments";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findItem, findList } from "./finders";
import { SHAPING } from "./route";
import type { Method, Route } from "./route";

const ALL = "{list}/{item}/attachmentfiles";
const ONE = [`${ALL}($)`, `${ALL}/getbyfilename($)`, `${ALL}/getbyfilenameaspath($)`];

/** The files attached to the item of the address, and how one of them is answered. */
interface Attached {
  readonly files: ItemAttachments;
  entity(name: string): Entity;
}

function attachments(call: Call): Attached {
  const list = findList(call);
  const item = findItem(call, list);
  return {
    files: new ItemAttachments(call.site, list, call.access, item, call.now),
    entity: (name) => attachmentEntity(call.site, list, item.id, name),
  };
}

/** The name in the address: `('a.txt')`, `add(FileName='a.txt')`. @throws SharePointError 400 */
function nameIn(call: Call): string {
  const step = call.steps.find(
    ({ name, parameters }, at) => parameters.length > 0 && (name === "attachmentfiles" || call.steps[at - 1]?.name === "attachmentfiles"),
  );
  const { name: argument, value: name } = step?.parameters[0] ?? {};
  const wanted = step?.name === "addusingpath" ? "decodedurl" : "filename";
  if (step?.name.startsWith("add") === true && argument !== undefined && argument !== wanted)
    throw invalidQuery(`The parameter ${argument} does not exist in method ${step.name}.`);
  if (typeof name !== "string") throw invalidQuery("The name of the attachment is needed.");
  return name;
}

/** Does something to the attachment of the address, by its name as it was given. */
function withOne(work: (attached: Attached, name: string, call: Call) => Answer): (call: Call) => Answer {
  return (call) => {
    const attached = attachments(call);
    return work(attached, attached.files.nameOf(nameIn(call)), call);
  };
}

function all(call: Call): Answer {
  const { files, entity } = attachments(call);
  return collection(call, "SP.ApiData.Attachments", files.names.map(entity));
}

function add(call: Call): Answer {
  const { files, entity } = attachments(call);
  const name = nameIn(call);
  files.add(name, call.bytes);
  return one(shape(entity(name), call.selection));
}

const remove = withOne(({ files }, name) => {
  files.remove(name);
  return deleted();
});
const recycle = withOne(({ files }, name) => {
  files.recycle(name);
  return done("RecycleObject");
});
const replace = withOne(({ files }, name, { bytes }) => {
  files.replace(name, bytes);
  return { is: "empty", status: 204 };
});
/** Clients ask with the verb in a header, or plainly. */
const RECYCLING: readonly Method[] = ["POST", "DELETE"];

/** Files attached to items. */
export const ATTACHMENT_ROUTES: readonly Route[] = [
  { method: "GET", pattern: ALL, options: COLLECTION, answer: all },
  { method: "POST", pattern: `${ALL}/add($)`, options: SHAPING, answer: add },
  { method: "POST", pattern: `${ALL}/addusingpath($)`, options: SHAPING, answer: add },
  ...ONE.flatMap((address): Route[] => [
    {
      method: "GET",
      pattern: address,
      options: SHAPING,
      answer: withOne(({ entity }, name, call) => one(shape(entity(name), call.selection))),
    },
    {
      method: "GET",
      pattern: `${address}/$value`,
      answer: withOne(({ files }, name) => ({ is: "file", contentType: contentTypeOf(name), content: files.content(name) })),
    },
    { method: "PUT", pattern: `${address}/$value`, answer: replace },
    { method: "DELETE", pattern: address, answer: remove },
    ...RECYCLING.map((method): Route => ({ method, pattern: `${address}/recycleobject`, answer: recycle })),
  ]),
];
