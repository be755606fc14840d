import { randomUUID } from "node:crypto";
import { columnMissing, duplicateFieldName, invalidQuery, NotBuilt, SharePointError, valueOutOfRange } from "../answers/errors";
import { ADDABLE, field, isFieldType, isLookup, isMultiple } from "../columns/field";
import type { Field, FieldType } from "../columns/field";
import { writeFieldXml } from "../columns/fieldXml";
import type { FieldXml } from "../columns/fieldXml";
import { entityName, internalName } from "../columns/internalName";
import { columnProperties } from "../columns/readValue";
import { hasUsableDefault } from "../columns/writeValue";
import { keptValidation } from "../formulas/validation";
import { itemProperties } from "../items/itemProperties";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

const MOST_INDEXES = 20;
const SP_EXCEPTION = "Microsoft.SharePoint.SPException";
const MULTIPLE: Partial<Record<FieldType, FieldType>> = { User: "UserMulti", Lookup: "LookupMulti" };

function typeOf({ attributes }: FieldXml): FieldType {
  const written = attributes["Type"] ?? "";
  if (!isFieldType(written) || !ADDABLE.has(written)) throw new NotBuilt(`columns of the type ${written}`);
  return (attributes["Mult"]?.toUpperCase() === "TRUE" ? MULTIPLE[written] : undefined) ?? written;
}

/** What exported schemas call the hidden list of the site's people. */
const PEOPLE_LIST = "UserInfo";

/** The list a lookup names: by id, which stays as written, or by address below the web, which becomes the id. */
function lookupList(site: Site, type: FieldType, written: string): string {
  if ((type === "User" || type === "UserMulti") && written === PEOPLE_LIST) return written;
  if (site.lists.byId(written) !== undefined) return written;
  const list = site.lists.byUrl(written.replace(/^\{|\}$/gu, ""));
  if (list === undefined) throw valueOutOfRange();
  return `{${list.id}}`;
}

/** The name of a column whose creator gave none: from its title, numbered when taken. */
function freeName(fields: readonly Field[], title: string): string {
  const wanted = internalName(title);
  const taken = new Set(fields.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  for (let at = 0; ; at++) if (!taken.has(`${wanted}${at}`)) return `${wanted}${at}`;
}

/** @throws SharePointError 500 for a column that cannot have the index it asks for */
export function checkIndex(changed: Field, others: readonly Field[]): void {
  if (changed.unique && !changed.indexed)
    throw new SharePointError(500, -2146232832, SP_EXCEPTION, "The column must be indexed to enforce unique values.");
  if (!changed.indexed) return;
  if (changed.type === "Note" || changed.type === "URL" || isMultiple(changed)) {
    throw new SharePointError(500, -2146232832, SP_EXCEPTION, `The field '${changed.name}' of type '${changed.type}' cannot be indexed.`);
  }
  if (others.filter(({ indexed }) => indexed).length >= MOST_INDEXES) {
    throw new SharePointError(500, -2146232832, SP_EXCEPTION, `The list already has ${MOST_INDEXES} indexed columns.`);
  }
}

const LONGEST_TEXT = 255;

/** @throws SharePointError 400 for a lookup into no list, or one that shows a column which its list does not have */
function checkLookup(site: Site, changed: Field): void {
  if (!isLookup(changed)) return;
  const target = site.lists.byId(changed.lookupList ?? "");
  if (changed.lookupList === undefined) throw invalidQuery(`The lookup column '${changed.name}' names no list: give its id as List.`);
  if (target !== undefined && !site.fields.of(target.key).some(({ name }) => name === changed.showField))
    throw columnMissing(changed.showField);
}

/** @throws SharePointError 400 for a default, a length, a smallest or a greatest value that the column cannot have, and for a lookup that finds nothing */
export function checkValues(site: Site, changed: Field): void {
  const { Min, Max, MaxLength } = changed.xml.attributes;
  const numbers = [Min, Max].filter((each) => each !== undefined);
  checkLookup(site, changed);
  const length = Number(MaxLength ?? LONGEST_TEXT);
  if (changed.type === "Text" && (!Number.isInteger(length) || length < 1 || length > LONGEST_TEXT))
    throw invalidQuery(`The MaxLength of the column '${changed.name}' is none from 1 to ${LONGEST_TEXT}.`);
  if (Min !== undefined && Max !== undefined && Number(Min) > Number(Max))
    throw invalidQuery(`The smallest value of the column '${changed.name}' is greater than its greatest.`);
  if (!hasUsableDefault(changed) || numbers.some((each) => Number.isNaN(Number(each))))
    throw invalidQuery(`The column '${changed.name}' has a default or a limit that is no value of its type.`);
}

/** @throws SharePointError 500 for a column whose values would come under a name in REST that another value of the items has */
function checkNames(list: List, added: Field, others: readonly Field[], { origin, web: { url } }: Site): void {
  const taken = new Set([
    ...itemProperties(list, others, { origin, url }).map(({ name }) => name),
    ...others.map(({ name }) => entityName(name)),
  ]);
  if ([entityName(added.name), ...columnProperties(added).map(({ name }) => name)].some((name) => taken.has(name)))
    throw duplicateFieldName(added.name);
}

/** An id becomes part of an index's name in the database: nothing else may pass. */
const BRACED_GUID = /^\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}$/u;

/**
 * Adds a column to a list.
 *
 * @param keepName - take `Name` of the schema; otherwise the internal name is made of the title, as SharePoint does unless asked
 * @throws SharePointError 500 for a name in use
 */
export function addColumn(site: Site, list: List, xml: FieldXml, keepName: boolean): Field {
  const fields = site.fields.of(list.key);
  const type = typeOf(xml);
  const title = xml.attributes["DisplayName"] ?? xml.attributes["Name"] ?? "";
  const given = keepName ? xml.attributes["Name"] : undefined;
  const id = (xml.attributes["ID"] ?? `{${randomUUID()}}`).toLowerCase();
  const taken = (name: string): boolean => fields.some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (title === "" || !BRACED_GUID.test(id)) throw valueOutOfRange();
  if (given === undefined ? fields.some((each) => each.title === title && !each.hidden) : taken(internalName(given)))
    throw duplicateFieldName(given ?? title);
  if (fields.some((each) => `{${each.id}}` === id)) throw duplicateFieldName(title);
  const name = given === undefined ? freeName(fields, title) : internalName(given);
  // Assigned to an object, this name would change what the object is instead of giving it a value.
  if (name === "__proto__") throw new NotBuilt(`a column with the internal name ${name}`);
  const written = xml.attributes["List"];
  const attributes = {
    ...xml.attributes,
    Type: type,
    Name: name,
    StaticName: keepName ? (xml.attributes["StaticName"] ?? name) : name,
    DisplayName: title,
    ID: id,
    SourceID: `{${list.id}}`,
    ...(type === "UserMulti" || type === "LookupMulti" ? { Mult: "TRUE" } : {}),
    ...(written === undefined ? {} : { List: lookupList(site, type, written) }),
  };
  const validation = xml.validation && { validation: keptValidation(xml.validation, { name, title, type }) };
  const added = field(writeFieldXml({ ...xml, attributes, ...validation }), false);
  checkIndex(added, fields);
  checkValues(site, added);
  checkNames(list, added, fields, site);
  site.fields.add(list.key, added);
  if (added.indexed) site.items.makeIndex(list.key, added.id, added.name);
  return added;
}
