import * as fc from "fast-check";
import { GraphError, NotBuilt } from "../wire/graphError";
import { isAdvanced, meets, parseFilter, propertiesIn } from "./filter";
import type { Condition } from "./filter";

const person: Readonly<Record<string, unknown>> = {
  displayName: "Hanako O'Hara",
  mail: null,
  accountEnabled: true,
  "personType/class": "Person",
};
const holds = (filter: string): boolean => meets(parseFilter(filter), (name) => person[name]);

it.each([
  ["displayName eq 'HANAKO O''HARA'", true],
  ["displayName ne 'x'", true],
  ["mail eq null", true],
  ["accountEnabled eq false", false],
  ["startswith(displayName,'hana')", true],
  ["startswith(mail,'hana')", false],
  ["endsWith(displayName, 'hara')", true],
  ["displayName in ('x', 'hanako o''hara')", true],
  ["not startsWith(displayName,'x')", true],
  ["mail eq 'a' or mail eq null and accountEnabled eq false", false],
  ["(mail eq 'a' or mail eq null) and accountEnabled eq true", true],
  ["personType/class eq 'Person'and accountEnabled eq true", true],
])("%s is %s", (filter, expected) => expect(holds(filter)).toBe(expected));

it.each([
  "",
  "displayName",
  "displayName eq",
  "eq 'x'",
  "displayName eq 'x",
  "displayName is 'x'",
  "(mail eq null",
  "mail eq null)",
  "startswith(mail,1)",
  "mail in ()",
  "mail eq #",
  "(".repeat(600),
])("refuses %s", (filter) => expect(() => parseFilter(filter)).toThrow(GraphError));

it.each(["displayName gt 'a'", "contains(displayName,'a')", "otherMails/any(m:m eq 'a')"])("says that %s is not built", (filter) => {
  expect(() => parseFilter(filter)).toThrow(NotBuilt);
});

it.each([
  ["displayName eq 'a' and not mail eq null", true],
  ["displayName ne 'a'", true],
  ["endswith(mail,'a')", true],
  ["startswith(mail,'a') or mail in ('b')", false],
])("knows whether %s is an advanced query", (filter, expected) => expect(isAdvanced(parseFilter(filter))).toBe(expected));

it("names the properties of a condition", () => {
  expect(propertiesIn(parseFilter("a eq 1 or not (b ne 2 and startswith(c,'x'))"))).toEqual(["a", "b", "c"]);
});

it("reads every condition as it was meant", () => {
  const property = fc.constantFrom("a", "b");
  const value = fc.oneof(fc.string({ maxLength: 3 }), fc.boolean(), fc.constant(null));
  const { whole } = fc.letrec<{ whole: Condition }>((tie) => ({
    whole: fc.oneof(
      { maxDepth: 3 },
      fc.record({ is: fc.constantFrom("eq" as const, "ne" as const), property, value }),
      fc.record({ is: fc.constantFrom("startswith" as const, "endswith" as const), property, value: fc.string({ maxLength: 3 }) }),
      fc.record({ is: fc.constant("in" as const), property, value: fc.array(value, { minLength: 1, maxLength: 3 }) }),
      fc.record({ is: fc.constant("not" as const), inner: tie("whole") }),
      fc.record({ is: fc.constantFrom("and" as const, "or" as const), left: tie("whole"), right: tie("whole") }),
    ) as fc.Arbitrary<Condition>,
  }));
  const literal = (each: unknown): string => (typeof each === "string" ? `'${each.replaceAll("'", "''")}'` : String(each));
  const written = (condition: Condition): string => {
    if (condition.is === "and" || condition.is === "or")
      return `(${written(condition.left)}) ${condition.is} (${written(condition.right)})`;
    if (condition.is === "not") return `not (${written(condition.inner)})`;
    if (condition.is === "in") return `${condition.property} in (${condition.value.map(literal).join(",")})`;
    if (condition.is === "eq" || condition.is === "ne") return `${condition.property} ${condition.is} ${literal(condition.value)}`;
    return `${condition.is}(${condition.property},${literal(condition.value)})`;
  };
  fc.assert(fc.property(whole, (condition) => expect(parseFilter(written(condition))).toEqual(condition)));
});
