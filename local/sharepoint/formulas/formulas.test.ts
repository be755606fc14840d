import fc from "fast-check";
import { NotBuilt, SharePointError } from "../answers/errors";
import { keptFormula } from "./columnNames";
import { evaluate } from "./evaluate";
import { parseFormula } from "./grammar";
import { FormulaSyntaxError } from "./tokens";
import { FormulaError } from "./values";
import type { Value } from "./values";

const COLUMNS: Readonly<Record<string, Value>> = { "Due Date": 45000.5, Amount: 12, Code: "NY-総", Empty: null, Done: true, 数: 3 };
/** 20 September 2024, 07:30 in Tokyo. */
const MOMENT = { now: new Date("2024-09-19T22:30:00Z"), timeZone: "Asia/Tokyo" };
const of = (formula: string): Value => evaluate(parseFormula(formula), (name) => COLUMNS[name] ?? null, MOMENT);
const errorOf = (formula: string): unknown => {
  try {
    return of(formula);
  } catch (error) {
    return error instanceof FormulaError ? error.kind : error;
  }
};

describe("a formula", () => {
  it.each<[string, Value]>([
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=2^3^2", 64],
    ["=-2^2", 4],
    ["=10%*50", 5],
    ["=7-2-1", 4],
    ["=1&2+3", "15"],
    ['="a"&"b"="AB"', true],
    ["=1.5e2", 150],
  ])("binds its operations as Excel does: %s is %s", (formula, value) => expect(of(formula)).toBe(value));

  it.each<[string, Value]>([
    ["=[Amount]>10", true],
    ["=Amount<=11", false],
    ["=[Due Date]>45000", true],
    ["=[数]=3", true],
    ["=数+1", 4],
    ['=[Empty]=""', true],
    ["=[Empty]=0", true],
    ["=ISBLANK([Empty])", true],
    ["=ISBLANK([Code])", false],
    ["=Done", true],
    ["=[Done]=TRUE", true],
  ])("reads columns in brackets and as words: %s is %s", (formula, value) => expect(of(formula)).toBe(value));

  it.each<[string, Value]>([
    ['="B">"a"', true],
    ['="a"="A"', true],
    ['="10">9', true],
    ['=TRUE>"z"', true],
    ["=1<>1", false],
    ['="総"="総"', true],
  ])("compares numbers before texts before yes and no, whatever the letter case: %s is %s", (formula, value) =>
    expect(of(formula)).toBe(value),
  );

  it.each<[string, Value]>([
    ['=IF(Amount>10,"many",1/0)', "many"],
    ["=IF(FALSE,1)", false],
    ['=AND(TRUE,1,"true")', true],
    ["=OR(FALSE,0)", false],
    ['=ISERROR(OR(TRUE,"x"))', true],
    ['=ISERROR(AND(FALSE,"x"))', true],
    ["=NOT(Done)", false],
    ['=CHOOSE(2,1/0,"b")', "b"],
    ["=LEN([Code])", 4],
    ["=LEFT(Code,2)", "NY"],
    ["=RIGHT(Code)", "総"],
    ["=RIGHT(Code,0)", ""],
    ["=MID(Code,2,2)", "Y-"],
    ['=FIND("-",Code)', 3],
    ['=SEARCH("ny",Code)', 1],
    ['=ISERROR(FIND("ny",Code))', true],
    ['=ISNUMBER(FIND("-",Code))', true],
    ['=EXACT("a","A")', false],
    ['=PROPER("tARO yamada")', "Taro Yamada"],
    ['=TRIM("  a   b ")', "a b"],
    ['=VALUE("12.5")', 12.5],
    ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUNDUP(1.21,1)", 1.3],
    ["=ROUNDDOWN(-1.29,1)", -1.2],
    ["=INT(-1.5)", -2],
    ["=MOD(-3,2)", 1],
    ["=SUM(1,[Empty],2)", 3],
    ["=MAX(1,7,3)", 7],
    ["=AVERAGE(1,2)", 1.5],
    ['=COUNTA(1,"",[Empty],"x",FALSE)', 4],
    ["=COUNTA(1/0)", 1],
  ])("knows the usual functions: %s is %s", (formula, value) => expect(of(formula)).toBe(value));

  it.each<[string, Value]>([
    ["=TODAY()", 45555],
    ["=INT(NOW())=TODAY()", true],
    ["=HOUR(NOW())", 7],
    ["=MINUTE(NOW())", 30],
    ["=DATE(2024,9,20)", 45555],
    ["=YEAR(TODAY())", 2024],
    ["=MONTH(DATE(2024,13,1))", 1],
    ["=DAY(45555)", 20],
    ["=WEEKDAY(45555)", 6],
    ["=WEEKDAY(45555,2)", 5],
    ["=WEEKDAY(45555,3)", 4],
    ["=[Due Date]<TODAY()", true],
  ])("counts days on the clock of the site: %s is %s", (formula, value) => expect(of(formula)).toBe(value));

  it.each<[string, Value]>([
    ['=ISNUMBER(FIND("x",Code))', false],
    ["=ISTEXT(1/0)", false],
    ["=ISBLANK(1/0)", false],
    ["=ISERROR(1/0)", true],
    ["=ISTEXT([Empty])", false],
    ["=ISNUMBER([Due Date])", true],
  ])("asks what a value is without failing: %s is %s", (formula, value) => expect(of(formula)).toBe(value));

  it.each<[string, Value]>([
    ['=SEARCH("y?総",Code)', 2],
    ['=SEARCH("n*総",Code)', 1],
    ['=SEARCH("~?","a?b")', 2],
    ['=SEARCH("*","ab",2)', 2],
    ['=ISNUMBER(SEARCH("*@*.*","a.b@c"))', false],
    ['=ISNUMBER(SEARCH("?*@?*.?*","a@b.c"))', true],
    ['=ISERROR(FIND("?",Code))', true],
  ])("searches for patterns and finds characters: %s is %s", (formula, value) => expect(of(formula)).toBe(value));

  it.each(["ISBLANK", "ISERROR", "COUNTA", "ISNUMBER"])("reckons each operand once: sixty %s inside each other take no time", (name) => {
    expect(of(`=ISERROR(${`${name}(`.repeat(60)}1${")".repeat(60)})`)).toBe(false);
  });

  it("searches for a pattern of many asterisks in no time", () =>
    expect(of(`=ISERROR(SEARCH("${"*a".repeat(100)}b","${"a".repeat(700)}"))`)).toBe(true));

  it.each<[string, Value]>([
    ["=0.1+0.2=0.3", true],
    ["=1&(0.1+0.2)", "10.3"],
    ["=ROUND(0.0000001,2)", 0],
    ["=ROUND(1E21,2)", 1e21],
    ["=ROUND(1234,-2)", 1200],
    ["=ROUND(1,400)", 1],
    ['="1,234.5"+0', 1234.5],
    ['="50%"*2', 1],
    ["=YEAR(DATE(108,1,1))", 2008],
    ['=TRIM("　a ")', "　a"],
    ['="あ"="ア"', false],
    ['="Ａ"="A"', false],
  ])("reckons with fifteen digits and takes texts for what they are: %s is %s", (formula, value) => expect(of(formula)).toBe(value));

  it.each(['="2024-09-20"+0', '=VALUE("¥1200")', '=VALUE("20 September 2024")'])("does not guess whether a text is a date: %s", (formula) =>
    expect(errorOf(formula)).toBeInstanceOf(NotBuilt),
  );

  it.each([
    ['=VALUE("0x10")', "#VALUE!"],
    ['=VALUE("Infinity")', "#VALUE!"],
    ['=VALUE("")', "#VALUE!"],
    ["=YEAR(-1)", "#NUM!"],
    ["=YEAR(1E300)", "#NUM!"],
    ["=WEEKDAY(3000000)", "#NUM!"],
    ["=DATE(10000,1,1)", "#NUM!"],
    ["=1/0", "#DIV/0!"],
    ["=MOD(1,0)", "#DIV/0!"],
    ['="a"+1', "#VALUE!"],
    ['=FIND("x",Code)', "#VALUE!"],
    ["=SQRT(-1)", "#NUM!"],
    ["=9^999", "#NUM!"],
    ['=AND("maybe")', "#VALUE!"],
    ["=LEFT(Code,-1)", "#VALUE!"],
  ])("comes to an error where Excel's does: %s is %s", (formula, kind) => expect(errorOf(formula)).toBe(kind));

  it.each([
    "",
    "=",
    "=1+",
    "=(1",
    "=1)",
    "=[Open",
    '="open',
    "=1 2",
    "=AND(1,",
    "=a!b",
    "=[]",
    `=${"(".repeat(100)}1${")".repeat(100)}`,
    "=1e999",
  ])("is refused when it is none: %s", (formula) => expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError));

  it("is kept, refused or named as not built, and comes to a value or an error, whatever the text", () => {
    const piece = fc.constantFrom(
      "=",
      "(",
      ")",
      "[Amount]",
      "Empty",
      "AND(",
      "IF(",
      ",",
      "1",
      '"a"',
      "-",
      "%",
      "^",
      "<>",
      " ",
      "LEN(",
      "DATE(",
      "1e308",
      "MID(",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const formula = pieces.join("");
        try {
          const kept = keptFormula(formula, (title) => title);
          return ["number", "string", "boolean", "object"].includes(typeof of(kept));
        } catch (error) {
          return (
            error instanceof FormulaError ||
            error instanceof NotBuilt ||
            (error instanceof SharePointError && error.hresult === -2130575270)
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});
