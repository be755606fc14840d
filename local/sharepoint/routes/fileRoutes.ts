import { deleted, done, one } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { invalidQuery, NotBuilt } from "../answers/errors";
import { fileEntity } from "../entities/fileEntity";
import { listItemAllFields } from "../entities/listItemAllFields";
import { userEntity } from "../entities/principalEntities";
import { shape } from "../entities/shape";
import { checkedOutTo } from "../facts/checkOut";
import { fileEtag, itemEtag } from "../facts/etags";
import { Moderation } from "../facts/versions";
import { fileContent } from "../files/fileContent";
import type { ResolvedFile } from "../files/resolveFile";
import { bodyChanges } from "../items/bodyColumns";
import type { ItemChanges } from "../items/bodyColumns";
import { ItemWriter } from "../items/itemWriter";
import { ChunkedUpload } from "../libraries/chunkedUpload";
import { CheckIn, FileCheckOut } from "../libraries/fileCheckOut";
import { LibraryWriter } from "../libraries/libraryWriter";
import type { Call } from "./call";
import { findFile, leadsToNothing } from "./fileFinders";
import { SHAPING } from "./route";
import type { Route } from "./route";

const LONGEST_COMMENT = 1023;

const answered = (call: Call, file: ResolvedFile): Answer => one(shape(fileEntity(call, file), call.selection));
const items = ({ site, access, now }: Call, { list }: ResolvedFile): ItemWriter => new ItemWriter(site, list, access, now);
const library = ({ site, access, now }: Call): LibraryWriter => new LibraryWriter(site, access, now);
const checkOut = (call: Call): FileCheckOut => new FileCheckOut(call.site, call.access, call.now, findFile(call));

function comment(call: Call): string {
  const text = call.argument("comment") ?? "";
  if (typeof text !== "string" || text.length > LONGEST_COMMENT)
    throw invalidQuery(`The comment is text of at most ${LONGEST_COMMENT} characters.`);
  return text;
}

function upload(call: Call): ChunkedUpload {
  return new ChunkedUpload(call.site, call.access, call.now, findFile(call), String(call.argument("uploadid") ?? ""));
}

function offset(call: Call): number {
  const value = Number(call.argument("fileoffset", 1));
  if (!Number.isSafeInteger(value) || value < 0) throw invalidQuery("The parameter fileOffset is a number of bytes.");
  return value;
}

/** A 64-bit number is text, so that no client rounds it. */
const bytesSoFar = (name: string, bytes: number): Answer => ({ is: "value", name, type: "Edm.Int64", value: String(bytes) });

/** A function with a comment, which may be left out: with the parentheses, empty, or without them. */
const withComment = (name: string, answer: (call: Call) => Answer): Route[] => [
  { method: "POST", pattern: `{file}/${name}`, answer },
  { method: "POST", pattern: `{file}/${name}($)`, answer },
];

function publish(call: Call): Answer {
  const file = findFile(call);
  if (!file.list.settings.EnableMinorVersions && !file.list.settings.EnableModeration)
    throw new NotBuilt("publishing a file of a library without drafts or approval");
  items(call, file).publish(file.item.id);
  return done("Publish");
}

function judge(call: Call, name: string, moderation: ItemChanges["moderation"] & number): Answer {
  const file = findFile(call);
  if (!file.list.settings.EnableModeration) throw new NotBuilt(`the function ${name} where files need no approval`);
  items(call, file).update(file.item.id, { data: {}, moderation, comments: comment(call) }, undefined);
  return done(name);
}

const isItemType = (type: string): boolean => type === "SP.ListItem" || (type.startsWith("SP.Data.") && type.endsWith("Item"));

function updateColumns(call: Call, replace: boolean): Answer {
  const file = findFile(call);
  const changes = bodyChanges(call.site, file.list, call.entityBody("SP.ListItem", isItemType), call.bodyLevel);
  return { is: "empty", status: 204, etag: itemEtag(items(call, file).update(file.item.id, changes, call.header("If-Match"), replace)) };
}

function checkedOutBy(call: Call): Answer {
  const holder = checkedOutTo(findFile(call).item);
  const person = holder === undefined ? undefined : call.site.principals.userById(holder);
  return person === undefined ? done("CheckedOutByUser") : one(shape(userEntity(call, person), call.selection));
}

const personOf = (name: string, id: (file: ResolvedFile) => number): Route => ({
  method: "GET",
  pattern: `{file}/${name.toLowerCase()}`,
  options: SHAPING,
  answer: (call) => {
    const person = call.site.principals.userById(id(findFile(call)));
    return person === undefined ? done(name) : one(shape(userEntity(call, person), call.selection));
  },
});

/** Files of libraries and, as far as they are files, pages. */
export const FILE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "{file}",
    options: SHAPING,
    answer: (call) => (leadsToNothing(call, "file") ? done("File") : answered(call, findFile(call))),
  },
  {
    method: "GET",
    pattern: "{file}/$value",
    answer: (call) => {
      const file = findFile(call);
      return {
        is: "file",
        contentType: "application/octet-stream",
        content: fileContent(call.site, call.access, file),
        etag: fileEtag(file.item),
      };
    },
  },
  {
    method: "PUT",
    pattern: "{file}/$value",
    answer: (call) => {
      library(call).write(findFile(call), call.bytes, call.header("If-Match"));
      return { is: "empty", status: 204 };
    },
  },
  {
    method: "GET",
    pattern: "{file}/listitemallfields",
    options: SHAPING,
    answer: (call) => {
      const { list, item } = findFile(call);
      return one(listItemAllFields(call, list, item, call.selection));
    },
  },
  { method: "MERGE", pattern: "{file}/listitemallfields", answer: (call) => updateColumns(call, false) },
  { method: "PUT", pattern: "{file}/listitemallfields", answer: (call) => updateColumns(call, true) },
  personOf("Author", ({ item }) => item.author),
  personOf("ModifiedBy", ({ item }) => item.editor),
  { method: "GET", pattern: "{file}/checkedoutbyuser", options: SHAPING, answer: checkedOutBy },
  {
    method: "DELETE",
    pattern: "{file}",
    answer: (call) => {
      library(call).remove(findFile(call), call.header("If-Match"));
      return deleted();
    },
  },
  {
    method: "POST",
    pattern: "{file}/recycle",
    answer: (call) => ({ is: "value", name: "Recycle", type: "Edm.Guid", value: library(call).recycle(findFile(call)) }),
  },
  { method: "POST", pattern: "{file}/startupload($)", answer: (call) => bytesSoFar("StartUpload", upload(call).start(call.bytes)) },
  {
    method: "POST",
    pattern: "{file}/continueupload($)",
    answer: (call) => bytesSoFar("ContinueUpload", upload(call).continue(offset(call), call.bytes)),
  },
  {
    method: "POST",
    pattern: "{file}/finishupload($)",
    options: SHAPING,
    answer: (call) => answered(call, upload(call).finish(offset(call), call.bytes, call.header("If-Match"))),
  },
  {
    method: "POST",
    pattern: "{file}/cancelupload($)",
    answer: (call) => {
      upload(call).cancel();
      return done("CancelUpload");
    },
  },
  {
    method: "POST",
    pattern: "{file}/checkout",
    answer: (call) => {
      checkOut(call).checkOut();
      return done("CheckOut");
    },
  },
  ...withComment("checkin", (call) => {
    const kind = call.argument("checkintype", 1) ?? CheckIn.major;
    if (kind !== CheckIn.minor && kind !== CheckIn.major && kind !== CheckIn.overwrite)
      throw invalidQuery("The parameter checkintype is 0 (minor), 1 (major) or 2 (overwrite).");
    checkOut(call).checkIn(comment(call), kind);
    return done("CheckIn");
  }),
  {
    method: "POST",
    pattern: "{file}/undocheckout",
    answer: (call) => {
      checkOut(call).undo();
      return done("UndoCheckOut");
    },
  },
  ...withComment("publish", publish),
  ...withComment("approve", (call) => judge(call, "Approve", Moderation.approved)),
  ...withComment("deny", (call) => judge(call, "Deny", Moderation.rejected)),
];
