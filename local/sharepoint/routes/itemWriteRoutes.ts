import { Complex, deleted, done, one, updated } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { ColumnsInvalid, invalidQuery, NotBuilt, SharePointError } from "../answers/errors";
import { inLanguage } from "../answers/language";
import { isLibrary } from "../definition/templates";
import { itemShape } from "../entities/itemShape";
import { itemEtag } from "../facts/etags";
import { itemType } from "../facts/typeNames";
import { bodyChanges } from "../items/bodyColumns";
import type { ItemChanges } from "../items/bodyColumns";
import { formChanges } from "../items/formValues";
import type { FormValue, Refusals } from "../items/formValues";
import { ItemWriter } from "../items/itemWriter";
import { COMMENTS_DISABLED } from "../items/pageProperties";
import type { List } from "../store/lists";
import type { Call } from "./call";
import { findItem, findList } from "./finders";
import { SHAPING } from "./route";
import type { Method, Route } from "./route";

const REFUSED = -2146232832;
const PAGES = 119;

/** Files and pages are not made as items. */
function findFillable(call: Call): List {
  const list = findList(call);
  if (list.template === PAGES) throw new NotBuilt("adding pages as list items (POST sitepages/pages makes them)");
  if (isLibrary(list))
    throw new SharePointError(
      500,
      REFUSED,
      "Microsoft.SharePoint.SPException",
      "To add an item to a document library, use SPFileCollection.Add()",
    );
  return list;
}

function writer(call: Call, list: List): ItemWriter {
  return new ItemWriter(call.site, list, call.access, call.now);
}

/** Items have the type of their list, and that of all items too, as which Microsoft's examples send those of files. */
const itemBody = (call: Call, list: List): Record<string, unknown> =>
  call.entityBody(itemType(list), (type) => type === itemType(list) || type === "SP.ListItem");

function addItem(call: Call): Answer {
  const list = findFillable(call);
  const { shape } = itemShape(call, list, call.selection);
  const item = writer(call, list).add(bodyChanges(call.site, list, itemBody(call, list), call.bodyLevel));
  return one(shape(item), 201);
}

function updateItem(call: Call, replace: boolean): Answer {
  const list = findList(call);
  const { id } = findItem(call, list);
  const changes = bodyChanges(call.site, list, itemBody(call, list), call.bodyLevel);
  return updated(itemEtag(writer(call, list).update(id, changes, call.header("If-Match"), replace)));
}

function row({ FieldName, FieldValue }: FormValue, ItemId: number, refusals: Refusals): Complex {
  const refusal = refusals.get(FieldName) ?? null;
  return new Complex("SP.ListItemFormUpdateValue", {
    ErrorCode: refusal === null ? 0 : REFUSED,
    ErrorMessage: refusal,
    FieldName,
    FieldValue,
    HasException: refusal !== null,
    ItemId,
  });
}

function isFormValue(value: unknown): value is FormValue {
  if (typeof value !== "object" || value === null) return false;
  const { FieldName, FieldValue } = value as Partial<FormValue>;
  return typeof FieldName === "string" && (typeof FieldValue === "string" || FieldValue === null);
}

function formValues(body: Readonly<Record<string, unknown>>): readonly FormValue[] {
  const { formValues: values, bNewDocumentUpdate } = body;
  if (bNewDocumentUpdate === true) throw new NotBuilt("form updates with bNewDocumentUpdate");
  if (!Array.isArray(values) || !values.every(isFormValue)) throw invalidQuery("The parameter formValues does not exist in method.");
  return values;
}

/**
 * Saves what a form sends unless a value is refused. Values that the formulas of their columns do not let pass are refused too.
 *
 * @param save - gives the id of the saved item
 */
function saveForm(
  call: Call,
  list: List,
  values: readonly FormValue[],
  save: (changes: ItemChanges) => number,
): { readonly id: number; readonly refusals: Refusals } {
  const { changes, refusals } = formChanges(call.site, list, values);
  if (refusals.size > 0) return { id: 0, refusals };
  try {
    return { id: save(changes), refusals };
  } catch (error) {
    if (!(error instanceof ColumnsInvalid)) throw error;
    const { messages } = error;
    if (!values.some(({ FieldName }) => messages.has(FieldName))) throw error;
    const said = [...messages].map(([name, message]) => [name, inLanguage(message, call.site.web.language)] as const);
    return { id: 0, refusals: new Map(said) };
  }
}

const rows = (name: string, values: readonly Complex[]): Answer => ({
  is: "value",
  name,
  type: "Collection(SP.ListItemFormUpdateValue)",
  value: values,
});

/** @throws SharePointError 400 for what is no address, NotBuilt for any folder but the list's own */
function checkFolder({ site }: Call, list: List, createInfo: unknown): void {
  const part = (value: unknown, name: string): unknown =>
    typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  const folder = part(part(createInfo, "FolderPath"), "DecodedUrl");
  if (folder === undefined || folder === null) return;
  if (typeof folder !== "string") throw invalidQuery("The DecodedUrl of listItemCreateInfo is the address of a folder: a text.");
  const root = `${site.web.url}/${list.url}`.toLowerCase();
  if (![root, `${site.origin}${root}`].includes(folder.toLowerCase().replace(/\/$/u, ""))) throw new NotBuilt("adding items to folders");
}

function addByForm(call: Call): Answer {
  const list = findFillable(call);
  const body = call.body();
  call.refuseOthers(body, ["formValues", "bNewDocumentUpdate", "listItemCreateInfo", "checkInComment"]);
  checkFolder(call, list, body["listItemCreateInfo"]);
  const values = formValues(body);
  const { id, refusals } = saveForm(call, list, values, (changes) => writer(call, list).add(changes).id);
  const last = row({ FieldName: "Id", FieldValue: String(id) }, 0, refusals);
  return rows("AddValidateUpdateItemUsingPath", [...values.map((value) => row(value, 0, refusals)), last]);
}

function updateByForm(call: Call): Answer {
  const list = findList(call);
  const { id } = findItem(call, list);
  const body = call.body();
  call.refuseOthers(body, ["formValues", "bNewDocumentUpdate", "checkInComment"]);
  const values = formValues(body);
  const { refusals } = saveForm(call, list, values, (changes) => writer(call, list).update(id, changes, undefined).id);
  return rows(
    "ValidateUpdateListItem",
    values.map((value) => row(value, id, refusals)),
  );
}

function setCommentsDisabled(call: Call): Answer {
  const list = findList(call);
  if (list.template !== PAGES) throw new NotBuilt("SetCommentsDisabled of items that are no pages");
  const value = call.argument("value");
  if (typeof value !== "boolean") throw invalidQuery("The parameter value of SetCommentsDisabled is true or false.");
  writer(call, list).amend(findItem(call, list).id, { [COMMENTS_DISABLED]: value ? true : null });
  return done("SetCommentsDisabled");
}

const replacing: readonly (readonly [Method, boolean])[] = [
  ["MERGE", false],
  ["PUT", true],
];

/** Changing list items. */
export const ITEM_WRITE_ROUTES: readonly Route[] = [
  { method: "POST", pattern: "{list}/items", options: SHAPING, answer: addItem },
  ...replacing.map(([method, replace]): Route => ({ method, pattern: "{list}/{item}", answer: (call) => updateItem(call, replace) })),
  {
    method: "DELETE",
    pattern: "{list}/{item}",
    answer: (call) => {
      const list = findList(call);
      writer(call, list).remove(findItem(call, list).id, call.header("If-Match"));
      return deleted();
    },
  },
  {
    method: "POST",
    pattern: "{list}/{item}/recycle",
    answer: (call) => {
      const list = findList(call);
      return { is: "value", name: "Recycle", type: "Edm.Guid", value: writer(call, list).recycle(findItem(call, list).id) };
    },
  },
  // The published client sends it as a change.
  ...(["POST", "MERGE"] as const).map((method): Route => ({
    method,
    pattern: "{list}/{item}/setcommentsdisabled($)",
    answer: setCommentsDisabled,
  })),
  { method: "POST", pattern: "{list}/{item}/validateupdatelistitem", answer: updateByForm },
  { method: "POST", pattern: "{list}/addvalidateupdateitemusingpath", answer: addByForm },
];
