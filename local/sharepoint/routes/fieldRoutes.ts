import { deleted, one, updated } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { columnMissing, duplicateValues, NotBuilt, SharePointError, valueOutOfRange } from "../answers/errors";
import { field } from "../columns/field";
import type { Field } from "../columns/field";
import { typeOfKind, withProperties } from "../columns/fieldProperties";
import { parseFieldXml, writeFieldXml } from "../columns/fieldXml";
import { valueIn } from "../columns/storedValue";
import { fieldEntity } from "../entities/fieldEntity";
import { shape } from "../entities/shape";
import { isNeeded, keptValidation } from "../formulas/validation";
import { addColumn, checkIndex, checkValues } from "../lists/addColumn";
import { checkUniquePerson } from "../items/uniquePeople";
import type { List } from "../store/lists";
import { XmlError } from "../xml/parseXml";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findList, findManagedList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

/** Bits of `AddFieldOptions`. */
const INTERNAL_NAME_HINT = 8;
const ADD_TO_DEFAULT_VIEW = 16;

function findField(call: Call, list: List): Field {
  const { by, step } = call.address("field");
  const value = String(step.parameters[0]?.value ?? "");
  const fields = call.site.fields.of(list.key);
  const id = value.replace(/[{}]/gu, "").toLowerCase();
  const found =
    by === "fields" || by === "getbyid"
      ? fields.find((each) => each.id === id)
      : ((by === "getbyinternalnameortitle" ? fields.find(({ name }) => name === value) : undefined) ??
        call.wording.titled(fields, call.wording.fields(list), value));
  if (found === undefined) throw columnMissing(value);
  return found;
}

const fieldBody = (call: Call): Record<string, unknown> => call.entityBody("SP.Field", (type) => type.startsWith("SP.Field"));

/** @throws SharePointError 500 for a column that cannot be unique here: it is not kept then */
function answerField(call: Call, list: List, added: Field, status: 200 | 201): Answer {
  checkUniquePerson(call.site, list, added);
  return one(shape(fieldEntity(call.site, list, call.wording.field(list, added))), status);
}

function createFromXml(call: Call): Answer {
  const list = findManagedList(call);
  const { SchemaXml, Options = 0 } = call.bodyPart("parameters");
  const options = Number(Options);
  try {
    const added = addColumn(call.site, list, parseFieldXml(String(SchemaXml ?? "")), (options & INTERNAL_NAME_HINT) !== 0);
    const view = call.site.views.of(list.key).find(({ isDefault }) => isDefault);
    if ((options & ADD_TO_DEFAULT_VIEW) !== 0 && view !== undefined)
      call.site.views.update(list.key, { ...view, fields: [...view.fields, added.name] });
    return answerField(call, list, added, 200);
  } catch (error) {
    throw error instanceof XmlError
      ? new SharePointError(400, -2146232832, "Microsoft.SharePoint.SPException", `The schema is not one <Field> element: ${error.message}`)
      : error;
  }
}

function addFromProperties(call: Call, properties: Readonly<Record<string, unknown>>, status: 200 | 201): Answer {
  const list = findManagedList(call);
  const type = typeOfKind(properties["FieldTypeKind"]);
  const xml = withProperties({ attributes: { Type: type }, choices: [] }, type, properties);
  return answerField(call, list, addColumn(call.site, list, xml, false), status);
}

/** Values that a column to be made unique already has twice. */
function checkUnique(call: Call, list: List, { name }: Field): void {
  const seen = new Set<unknown>();
  for (const { data } of call.site.items.after(list.key, 0)) {
    const value = valueIn(data, name);
    if (value !== undefined && value !== null && seen.has(value)) throw duplicateValues([name]);
    seen.add(value);
  }
}

/** What a body says of a column, without words that count in another language than the site's: those are kept. */
function fieldChanges(call: Call, list: List, before: Field): Record<string, unknown> {
  const { Title, Description, ...others } = fieldBody(call);
  const isWord = (text: unknown): text is string => typeof text === "string";
  // Also where the words are kept apart, the same ones are refused.
  withProperties(before.xml, before.type, { Title, Description });
  const words = call.wording.keepPart(list, before, {
    ...(isWord(Title) ? { Title } : {}),
    ...(isWord(Description) ? { Description } : {}),
  });
  return { ...others, ...words };
}

function updateField(call: Call): Answer {
  const list = findManagedList(call);
  const before = findField(call, list);
  const xml = withProperties(before.xml, before.type, fieldChanges(call, list, before));
  const title = xml.attributes["DisplayName"] ?? before.title;
  const validation = xml.validation && { validation: keptValidation(xml.validation, { ...before, title }, before.xml.validation) };
  const changed = field(writeFieldXml({ ...xml, ...validation }), before.builtIn);
  checkValues(call.site, changed);
  if (changed.indexed !== before.indexed || changed.unique !== before.unique)
    checkIndex(
      changed,
      call.site.fields.of(list.key).filter(({ id }) => id !== before.id),
    );
  if (changed.unique && !before.unique) {
    checkUniquePerson(call.site, list, changed);
    checkUnique(call, list, changed);
  }
  call.site.fields.update(list.key, changed);
  if (changed.indexed && !before.indexed) call.site.items.makeIndex(list.key, changed.id, changed.name);
  if (!changed.indexed && before.indexed) call.site.items.dropIndex(list.key, changed.id);
  return updated();
}

function removeField(call: Call): Answer {
  const list = findManagedList(call);
  const removed = findField(call, list);
  if (removed.builtIn) throw valueOutOfRange();
  if (isNeeded(list, removed)) throw new NotBuilt(`deleting the column '${removed.name}', which the validation formula of the list names`);
  call.site.items.dropIndex(list.key, removed.id);
  call.site.fields.remove(list.key, removed.id);
  call.site.translations.forget({ listKey: list.key, part: removed.id });
  call.site.items.forgetColumn(list.key, removed.name);
  for (const view of call.site.views.of(list.key)) {
    if (view.fields.includes(removed.name))
      call.site.views.update(list.key, { ...view, fields: view.fields.filter((name) => name !== removed.name) });
  }
  return deleted();
}

/** Columns of lists. */
export const FIELD_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "{list}/fields",
    options: COLLECTION,
    answer: (call) => {
      const list = findList(call);
      return collection(
        call,
        "SP.ApiData.Fields",
        call.wording.fields(list).map((each) => fieldEntity(call.site, list, each)),
      );
    },
  },
  {
    method: "GET",
    pattern: "{list}/{field}",
    options: SHAPING,
    answer: (call) => {
      const list = findList(call);
      return one(shape(fieldEntity(call.site, list, call.wording.field(list, findField(call, list))), call.selection));
    },
  },
  { method: "POST", pattern: "{list}/fields", answer: (call) => addFromProperties(call, fieldBody(call), 201) },
  { method: "POST", pattern: "{list}/fields/addfield", answer: (call) => addFromProperties(call, call.bodyPart("parameters"), 200) },
  { method: "POST", pattern: "{list}/fields/createfieldasxml", answer: createFromXml },
  { method: "MERGE", pattern: "{list}/{field}", answer: updateField },
  { method: "DELETE", pattern: "{list}/{field}", answer: removeField },
];
