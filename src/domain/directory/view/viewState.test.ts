import * as fc from "fast-check";
import { NO_FILTERS } from "../facets/filters";
import { inPlaces } from "../../testing/builders";
import type { Arrangements, ViewState } from "./viewState";
import { withViewState } from "./viewInQuery";
import { fromQuery, toQuery } from "./viewState";

const DEFAULT: ViewState = { filters: NO_FILTERS, order: "fair", density: "cards" };

const awkward = fc.constantFrom("日本語", "&", "'", "#", "%", "+", "=", "?", "/", " ", "　", "%26", '"', "<script>", "𠮷", "👨‍👩‍👧");
const text = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(awkward, fc.string({ unit: "grapheme", maxLength: 3 })), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(""))
    .filter((joined) => joined !== "" && joined.length <= max);
const values = (value: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.uniqueArray(value, { maxLength: 5 });
const place = fc.oneof(
  fc.constantFrom("region:jp", "region:af"),
  text(60)
    .filter((name) => !/[\n\r\u2028\u2029]/.test(name))
    .map((name) => `country:eu/${name}`),
  fc.stringMatching(/^[a-z0-9-]{1,20}$/).map((code) => `posting:${code}`),
);
const states: fc.Arbitrary<ViewState> = fc.record(
  {
    filters: fc.record({
      query: fc.oneof(fc.constant(""), text(60)),
      places: fc.record({ ids: values(place), when: fc.constantFrom("either", "now", "past") }),
      jobTypes: values(text(60)),
      entryYears: fc.record({ from: fc.integer({ min: 1926, max: 2000 }), to: fc.integer({ min: 2000, max: 2100 }) }, { requiredKeys: [] }),
      topics: values(text(60)),
      languages: values(text(60)),
      availability: fc.subarray(["open", "slow", "rest"] as const),
    }),
    order: fc.constantFrom("fair", "kana", "entry", "newest", "near"),
    density: fc.constantFrom("cards", "rows"),
    person: fc.integer({ min: 1, max: 2_147_483_647 }),
    upTo: fc.integer({ min: 1, max: 100_000 }),
  },
  { requiredKeys: ["filters", "order", "density"] },
);

describe("the view in the address", () => {
  it("comes back as it went, whatever it holds", () => {
    fc.assert(fc.property(states, (state) => expect(fromQuery(`?${toQuery(state)}`)).toEqual(state)));
  });

  it("comes back out of the address of a page that has parameters of its own", () => {
    fc.assert(
      fc.property(states, (state) => {
        const search = withViewState("?web=1&x=%E3%81%82+b&ps-q=old&ps-person=3", state);
        expect(search.startsWith("?web=1&x=%E3%81%82+b")).toBe(true);
        expect(fromQuery(search)).toEqual(state);
      }),
    );
  });

  it("stands beside the view of another directory on the page, and neither changes the other", () => {
    fc.assert(
      fc.property(states, states, states, (first, second, later) => {
        const both = withViewState(withViewState("?web=1", first), second, undefined, "ps2-");
        expect([fromQuery(both), fromQuery(both, undefined, "ps2-")]).toEqual([first, second]);
        const changed = withViewState(both, later);
        expect([fromQuery(changed), fromQuery(changed, undefined, "ps2-")]).toEqual([later, second]);
      }),
    );
  });

  it("is short and readable", () => {
    expect(toQuery(DEFAULT)).toBe("");
    expect(
      toQuery({
        ...DEFAULT,
        filters: { ...NO_FILTERS, query: "Kenya", places: inPlaces(["region:af", "posting:emb-ke"]), entryYears: { from: 2005 } },
        person: 12,
      }),
    ).toBe("ps-q=Kenya&ps-place=region:af&ps-place=posting:emb-ke&ps-from=2005&ps-person=12");
  });

  it("leaves the parameters of the page and of other web parts to the letter", () => {
    const state = { ...DEFAULT, order: "kana" as const };
    expect(withViewState("?Mode=Edit&ps-b-q=%20x&ps-q=old", state)).toBe("?Mode=Edit&ps-b-q=%20x&ps-order=kana");
    expect(withViewState("?ps-q=old", DEFAULT)).toBe("");
  });

  it.each([
    "?ps-order=popular&ps-view=table&ps-when=later&ps-state=busy",
    "?ps-from=13&ps-to=99999&ps-person=-1",
    "?ps-upto=0",
    "?ps-from=2013.5&ps-to=1e9&ps-person=0x10",
    "?ps-person=99999999999999999999",
    "?ps-place=region:mars&ps-place=javascript:alert(1)&ps-place=country:xx/a&ps-place=",
    `?ps-job=${"長".repeat(101)}`,
    "?%%%&ps-&=&ps-__proto__=1&other=ps-q",
    "",
  ])("reads the default out of %s", (search) => expect(fromQuery(search)).toEqual(DEFAULT));

  it("shows nothing that is not seen, or that turns the text of the page round", () => {
    expect(fromQuery("?ps-q=%00%E3%82%BF%1B%E3%82%A4%E2%80%AE&ps-job=%E2%81%A7%E5%B0%82%E9%96%80%E8%81%B7").filters).toMatchObject({
      query: "タイ",
      jobTypes: ["専門職"],
    });
  });

  it("turns a range of years that is the wrong way round", () => {
    expect(fromQuery("?ps-from=2015&ps-to=2010").filters).toMatchObject({ entryYears: { from: 2010, to: 2015 } });
  });

  it("cuts what is too long or too much", () => {
    const long = fromQuery(`?ps-q=${encodeURIComponent("a".repeat(199) + "𠮷")}`).filters.query;
    expect(long).toBe("a".repeat(199));
    const many = new URLSearchParams(Array.from({ length: 500 }, (_, index) => ["ps-topic", `topic-${index}`]));
    expect(fromQuery(many.toString()).filters.topics).toHaveLength(50);
    expect(fromQuery("?ps-topic=a&ps-topic=a").filters.topics).toEqual(["a"]);
  });

  it("leaves out and reads back what is usual in a directory, and never an order that is not offered", () => {
    const usual: Arrangements = { orders: ["kana", "entry"], order: "kana", density: "rows" };
    expect(toQuery({ ...DEFAULT, order: "kana", density: "rows" }, usual)).toBe("");
    expect(toQuery({ ...DEFAULT, order: "entry" }, usual)).toBe("ps-order=entry&ps-view=cards");
    expect(fromQuery("?ps-order=entry&ps-view=cards", usual)).toMatchObject({ order: "entry", density: "cards" });
    expect(fromQuery("?ps-order=newest", usual)).toMatchObject({ order: "kana", density: "rows" });
  });

  it("throws at nothing", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const state = fromQuery(search.replace(/x/g, "ps-q=").replace(/y/g, "&ps-place="));
        expect(fromQuery(toQuery(state))).toEqual(state);
      }),
    );
  });
});
