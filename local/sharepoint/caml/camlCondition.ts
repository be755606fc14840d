import { invalidQuery, NotBuilt, queryMisfit } from "../answers/errors";
import { isMultiple, isPerson, isReference } from "../columns/field";
import type { Field } from "../columns/field";
import type { ComparisonOperator, Condition, Literal } from "../odata/filterGrammar";
import { camlField } from "./camlColumn";
import type { Facet } from "./camlColumn";
import { dateCondition } from "./camlDates";
import { fieldName } from "./viewXml";
import type { XmlElement } from "../xml/parseXml";

/** Who asks what list, when and where. */
export interface CamlContext {
  readonly fields: readonly Field[];
  /** Id of the person, for `<UserID />`. */
  readonly personId: number;
  readonly now: Date;
  readonly timeZone: string;
}

const COMPARISONS = new Map<string, ComparisonOperator>([
  ["Eq", "eq"],
  ["Neq", "ne"],
  ["Gt", "gt"],
  ["Geq", "ge"],
  ["Lt", "lt"],
  ["Leq", "le"],
]);
const NULLS = new Map<string, ComparisonOperator>([
  ["IsNull", "eq"],
  ["IsNotNull", "ne"],
]);
const TEXT_FUNCTIONS = new Map<string, "substringof" | "startswith">([
  ["Contains", "substringof"],
  ["BeginsWith", "startswith"],
]);
/** For columns of several people or lookups. */
const INCLUSIONS = new Map<string, ComparisonOperator>([
  ["Includes", "eq"],
  ["NotIncludes", "ne"],
]);

/** Types by which people and lookups are compared as ids where SharePoint guesses it from the value. */
const ID_TYPES = new Set(["Integer", "Counter"]);

const NUMBERS: ReadonlySet<string> = new Set(["Number", "Currency", "Counter"]);

function literal(context: CamlContext, field: Field, value: XmlElement): Literal {
  const [word] = value.children;
  if (word?.name === "UserID" && isPerson(field)) return { kind: "number", value: context.personId };
  if (word !== undefined) throw new NotBuilt(`<${word.name}> as a value of ${field.name} in a CAML query`);
  if (value.text === "") throw new NotBuilt(`comparing ${field.name} with an empty value in a CAML query: use <IsNull>`);
  if (field.type === "Boolean") {
    const found = new Map([
      ["1", true],
      ["true", true],
      ["0", false],
      ["false", false],
    ]).get(value.text.trim().toLowerCase());
    if (found === undefined) throw invalidQuery(`The value '${value.text}' of the query is neither 1 nor 0, as ${field.name} needs.`);
    return { kind: "boolean", value: found };
  }
  if (field.type === "ModStat" && !/^\s*\d\s*$/u.test(value.text))
    throw new NotBuilt(`the approval status '${value.text}' in a CAML query: write its number`);
  if (NUMBERS.has(field.type) && /^\s*-?\d+(?:\.\d+)?\s*$/u.test(value.text)) return { kind: "number", value: Number(value.text) };
  return { kind: "text", value: ["Text", "Note", "Choice", "MultiChoice"].includes(field.type) ? value.text : value.text.trim() };
}

/** People and lookups are compared by what they show, unless the query asks for ids. */
function facet(field: Field, reference: XmlElement, value: XmlElement): Facet {
  const byId = reference.attributes["LookupId"]?.toUpperCase() === "TRUE";
  const person = value.children[0]?.name === "UserID";
  if (isReference(field) && !byId && !person && ID_TYPES.has(value.attributes["Type"] ?? "")) {
    throw new NotBuilt(
      `a value of the type ${value.attributes["Type"] ?? ""} for ${field.name} in a CAML query: add LookupId="TRUE" to its <FieldRef>`,
    );
  }
  return byId || (person && isReference(field)) ? "Id" : "Value";
}

/** Translates the conditions of one query. */
class Translator {
  constructor(private readonly context: CamlContext) {}

  public condition(element: XmlElement): Condition {
    const { name, children } = element;
    if (name === "And" || name === "Or") {
      const [left, right, ...more] = children;
      if (left === undefined || right === undefined || more.length > 0) throw queryMisfit();
      return { node: name === "And" ? "and" : "or", left: this.condition(left), right: this.condition(right) };
    }
    const operator = NULLS.get(name);
    if (operator !== undefined) return this.emptiness(element, operator);
    return name === "In" ? this.anyOf(element) : this.single(element);
  }

  private emptiness({ children }: XmlElement, operator: ComparisonOperator): Condition {
    const field = camlField(this.context.fields, fieldName(children[0]));
    if (children.length > 1) throw queryMisfit();
    return {
      node: "compare",
      operator,
      left: { node: "column", path: [field.name, "IsFilled"] },
      right: { node: "literal", literal: { kind: "null" } },
    };
  }

  private anyOf({ children: [reference, values, ...more] }: XmlElement): Condition {
    if (reference === undefined || values?.name !== "Values" || values.children.length === 0 || more.length > 0) throw queryMisfit();
    return either(values.children.map((value) => this.comparison("Eq", reference, value)));
  }

  private single({ name, children: [reference, value, ...more] }: XmlElement): Condition {
    if (!COMPARISONS.has(name) && !TEXT_FUNCTIONS.has(name) && !INCLUSIONS.has(name)) throw new NotBuilt(`<${name}> in a CAML query`);
    if (reference === undefined || value === undefined || more.length > 0) throw queryMisfit();
    return this.comparison(name, reference, value);
  }

  private comparison(name: string, reference: XmlElement, value: XmlElement): Condition {
    const field = camlField(this.context.fields, fieldName(reference));
    if (value.name !== "Value" || value.children.length > 1) throw queryMisfit();
    const part = facet(field, reference, value);
    const path = part === "Value" ? [field.name] : [field.name, part];
    this.checkOperator(name, field, part);
    const operator = COMPARISONS.get(name) ?? INCLUSIONS.get(name);
    if (operator !== undefined && field.type === "DateTime")
      return dateCondition(path, operator, value, this.context.now, this.context.timeZone);
    const right = { node: "literal", literal: literal(this.context, field, value) } as const;
    if (operator !== undefined) return { node: "compare", operator, left: { node: "column", path }, right };
    const call = TEXT_FUNCTIONS.get(name) ?? "substringof";
    return {
      node: "call",
      name: call,
      operands: call === "startswith" ? [{ node: "column", path }, right] : [right, { node: "column", path }],
    };
  }

  /** What SharePoint does with other pairs of operator and column is not known well enough to do the same. */
  private checkOperator(name: string, field: Field, part: Facet): void {
    const several = isMultiple(field);
    const texts =
      ["Text", "Note", "Choice", "MultiChoice", "File", "ContentTypeId"].includes(field.type) || (isReference(field) && part === "Value");
    let fits = field.type !== "Note" && (!several || name === "Eq" || name === "Neq");
    if (TEXT_FUNCTIONS.has(name)) fits = texts;
    if (INCLUSIONS.has(name)) fits = several && isReference(field);
    if (!fits) throw new NotBuilt(`<${name}> on the column ${field.name} of the type ${field.type} in a CAML query`);
  }
}

/** One of the conditions, as a tree of little depth. */
function either(conditions: readonly Condition[]): Condition {
  const [first] = conditions;
  if (first !== undefined && conditions.length === 1) return first;
  const middle = conditions.length >> 1;
  return { node: "or", left: either(conditions.slice(0, middle)), right: either(conditions.slice(middle)) };
}

/**
 * The condition inside `<Where>`, said in the terms of filters; its columns are named `[name]` by value, `[name, "Id"]` and `[name, "IsFilled"]`.
 *
 * An empty column is unequal to every value; a column of several values equals each of them.
 *
 * @throws SharePointError 400 for values, 500 for columns and operators that do not fit together; NotBuilt for what is not understood here
 * @see https://learn.microsoft.com/sharepoint/dev/schema/where-element-query
 */
export function camlCondition(context: CamlContext, element: XmlElement): Condition {
  return new Translator(context).condition(element);
}
