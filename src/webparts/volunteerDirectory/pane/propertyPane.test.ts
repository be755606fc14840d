import type {
  IPropertyPaneButtonProps,
  IPropertyPaneCheckboxProps,
  IPropertyPaneDropdownProps,
  IPropertyPaneGroup,
  IPropertyPaneSliderProps,
  IPropertyPaneTextFieldProps,
} from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import type { ConfiguredPage } from "../../../domain/configuration/configuredPage";
import { directoryConfiguration } from "../../../domain/configuration/directoryConfiguration";
import { hostileConfigurations } from "../../../domain/configuration/testing/hostileValues";
import { FACET_NAMES } from "../../../domain/directory/facets/facets";
import { ORDERS } from "../../../domain/directory/view/viewState";
import { propertyPane } from "./propertyPane";
import { texts as paneTexts } from "../../shared/pane/texts";
import { texts } from "./texts";

jest.mock(
  "@microsoft/sp-property-pane",
  () => jest.requireActual<typeof import("../../shared/pane/testing/fieldMakers")>("../../shared/pane/testing/fieldMakers").fieldMakers,
);

const PAGE: ConfiguredPage = {
  webUrl: "https://plat.sharepoint.com/sites/portal",
  url: "https://plat.sharepoint.com/sites/portal/SitePages/Home.aspx",
  language: "ja",
};
const ENGLISH: ConfiguredPage = { ...PAGE, language: "en" };

type AnyField = Partial<
  IPropertyPaneTextFieldProps & Omit<IPropertyPaneDropdownProps, "label"> & IPropertyPaneCheckboxProps & IPropertyPaneSliderProps
>;

/** All fields of the pane, by the property that each sets. */
function fields(stored: unknown = {}, page = PAGE): ReadonlyMap<string, AnyField> {
  const groups = propertyPane(stored, page).pages.flatMap((each) => each.groups as IPropertyPaneGroup[]);
  return new Map(
    groups
      .flatMap(({ groupFields }) => groupFields as { targetProperty: string; properties: AnyField }[])
      .map(({ targetProperty, properties }) => [targetProperty, properties]),
  );
}

function field(path: string, stored: unknown = {}, page = PAGE): AnyField {
  const found = fields(stored, page).get(path);
  if (found === undefined) throw new Error(`The pane has no field for ${path}.`);
  return found;
}

/** What is said of a text that was typed; empty: nothing. */
const said = (path: string, written: string, stored: unknown = {}): unknown => field(path, stored).onGetErrorMessage?.(written);

/** The properties with another value at a path such as `texts.title.ja`. */
function set(properties: unknown, path: string, value: unknown): unknown {
  if (path === "") return value;
  const [name = "", ...rest] = path.split(".");
  return {
    ...(properties as object | undefined),
    [name]: set((properties as Record<string, unknown> | undefined)?.[name], rest.join("."), value),
  };
}

const NAME = { name: { ja: "窓口", en: "Desk" } };
/** Every desk is shown, and has a name. */
const FIVE_DESKS = { desks: { count: 5, desk4: NAME, desk5: NAME } };
const TEXT_FIELDS = [...fields({ mailProgram: "web", ...FIVE_DESKS })]
  .filter(([, { onGetErrorMessage }]) => onGetErrorMessage !== undefined)
  .map(([path]) => path);
const ADDRESSES = /Url$|Host$|\.address$/;

describe("the property pane", () => {
  it("has a page for what is shown, for texts, starters, desks and contact, each with a word about it", () => {
    const { pages } = propertyPane({}, PAGE);
    expect(pages.map(({ header }) => header?.description)).toEqual([
      texts.DisplayPage,
      texts.TextsPage,
      texts.StartersPage,
      texts.DesksPage,
      texts.ContactPage,
    ]);
  });

  it("has a field for every setting of the configuration, and for no other", () => {
    const texts = ["title", "lead", "promiseLine", "promiseBesideContact", "promises", "notFor"].map((name) => `texts.${name}`);
    const starters = ["hello", "question", "talk"].flatMap((key) => ["title", "subject", "body"].map((part) => `starters.${key}.${part}`));
    const desks = ["desk1", "desk2", "desk3", "desk4", "desk5"];
    const inBoth = [...texts, ...starters, ...desks.flatMap((key) => [`desks.${key}.name`, `desks.${key}.purpose`])].flatMap((path) => [
      `${path}.ja`,
      `${path}.en`,
    ]);
    const settings = [
      "siteUrl",
      "layout",
      "density",
      "order",
      "pageSize",
      ...ORDERS.map((name) => `orders.${name}`),
      ...FACET_NAMES.map((name) => `facets.${name}`),
      "confirmedWithinMonths",
      ...inBoth,
      "desks.count",
      ...desks.map((key) => `desks.${key}.address`),
      "mailProgram",
      "mailHost",
      "teamsHost",
      "personCard",
      "photos",
      "presence",
    ];
    expect([...fields({ mailProgram: "web", ...FIVE_DESKS }).keys()].filter((path) => path !== "").sort()).toEqual(settings.sort());
    expect(fields({ layout: "teaser" }).has("directoryPageUrl")).toBe(true);
  });

  it("lets owners ask for the set-up at any time, where the lists are the page's own", () => {
    const askSetUp = jest.fn();
    const buttons = (stored: unknown, asked?: () => void): IPropertyPaneButtonProps[] =>
      propertyPane(stored, PAGE, asked)
        .pages.flatMap(({ groups }) => groups as IPropertyPaneGroup[])
        .flatMap(({ groupFields }) => groupFields as { targetProperty: string; properties: IPropertyPaneButtonProps }[])
        .filter(({ targetProperty }) => targetProperty === "setUp")
        .map(({ properties }) => properties);
    const [button, ...others] = buttons({ layout: "teaser" }, askSetUp);
    expect([button?.text, others]).toEqual(["準備する", []]);
    expect(button?.onClick("kept")).toBe("kept");
    expect(askSetUp).toHaveBeenCalledTimes(1);
    expect(buttons({}, undefined)).toEqual([]);
    expect(buttons({ siteUrl: "/sites/other" }, askSetUp)).toEqual([]);
  });

  it("shows in every empty text field what is in force without it, where there is something", () => {
    const withoutDefault = /^desks\.(?:desk\d\.purpose|desk[45])/;
    for (const path of TEXT_FIELDS.filter((each) => !withoutDefault.test(each))) {
      expect([path, field(path, { mailProgram: "web" }).placeholder]).toEqual([path, expect.stringMatching(/./)]);
    }
    expect(field("texts.title.ja").placeholder).toBe("プラっと相談");
    expect(field("starters.talk.title.en").placeholder).toBe("Talk for 30 minutes");
    expect(field("desks.desk1.name.ja").placeholder).toBe("ハラスメントの相談窓口");
    expect(field("siteUrl").placeholder).toBe(PAGE.webUrl);
  });

  it("selects what is in force where nothing is stored", () => {
    expect(["layout", "density", "order", "personCard", "mailProgram"].map((path) => field(path).selectedKey)).toEqual([
      "page",
      "cards",
      "fair",
      "mgt",
      "device",
    ]);
    for (const name of FACET_NAMES) expect(field(`facets.${name}`).checked).toBe(true);
    for (const name of ORDERS) expect(field(`orders.${name}`).checked).toBe(true);
    expect(field("desks.count").value).toBe(3);
  });

  it("asks for the address of a desk that nobody is led to", () => {
    const asked = (stored: unknown): string[] =>
      propertyPane(stored, PAGE).pages.flatMap((each) =>
        (each.groups as IPropertyPaneGroup[]).flatMap(({ groupName, groupFields }) =>
          (groupFields as { properties: { text?: string } }[]).some(({ properties }) => properties.text === texts.DeskWithoutAddress)
            ? [groupName ?? ""]
            : [],
        ),
      );
    expect(asked({})).toEqual([1, 2, 3].map((number) => `窓口${number}（アドレスがありません）`));
    expect(asked({ desks: { desk1: { address: "soudan@example.go.jp" }, desk2: { address: "ここ" } } })).toEqual(
      [2, 3].map((number) => `窓口${number}（アドレスがありません）`),
    );
  });

  it("offers photos switched off, and says what reading them leaves behind", () => {
    expect(field("photos").checked).toBe(false);
    expect(JSON.stringify(propertyPane({}, PAGE).pages.at(-1)?.groups)).toContain("サーバーの記録");
  });

  it("offers presence switched off, and names the permission that it needs", () => {
    expect(field("presence").checked).toBe(false);
    const { groups = [] } = propertyPane({}, PAGE).pages.at(-1) ?? {};
    expect(JSON.stringify(groups)).toContain("Presence.Read.All");
  });

  it("looks at what is typed once the editor pauses", () => {
    for (const path of TEXT_FIELDS)
      expect([path, field(path, { mailProgram: "web", ...FIVE_DESKS }).deferredValidationTime]).toEqual([path, 800]);
  });

  it("opens over whatever is stored", () => {
    for (const properties of hostileConfigurations) expect(fields(properties).size).toBeGreaterThan(40);
  });

  it("asks only for what makes sense with the other choices", () => {
    expect(fields().has("directoryPageUrl")).toBe(false);
    expect([...fields({ layout: "teaser" }).keys()].filter((path) => /^(?:directoryPageUrl|density|order|facets)/.test(path))).toEqual([
      "directoryPageUrl",
    ]);
    expect(fields().has("mailHost")).toBe(false);
    expect(fields({ mailProgram: "web" }).has("mailHost")).toBe(true);
    expect([...fields({ desks: { count: 1 } }).keys()].filter((path) => path.endsWith(".address"))).toEqual(["desks.desk1.address"]);
  });

  it("never lets the last order be taken away", () => {
    const onlyReading = { orders: Object.fromEntries(ORDERS.map((order) => [order, order === "kana"])) };
    expect(ORDERS.filter((order) => field(`orders.${order}`, onlyReading).disabled)).toEqual(["kana"]);
    expect(ORDERS.filter((order) => field(`orders.${order}`).disabled)).toEqual([]);
    expect(field("order", onlyReading).options?.map(({ key }) => key)).toEqual(["kana"]);
  });

  it("lets an editor take every facet away", () => {
    expect(field("facets.places", { facets: Object.fromEntries(FACET_NAMES.map((facet) => [facet, facet === "places"])) }).disabled).toBe(
      false,
    );
  });
});

describe("what an editor types", () => {
  it.each(TEXT_FIELDS)("may be nothing: %s", (path) => {
    expect(said(path, "  ", { mailProgram: "web", ...FIVE_DESKS })).toBe("");
  });

  it.each(TEXT_FIELDS.filter((path) => !ADDRESSES.test(path)))(
    "is refused with the length that is allowed and the length it has: %s",
    (path) => {
      expect(said(path, "あ".repeat(10_000), FIVE_DESKS)).toMatch(/^\d+文字までにしてください。いまは10000文字です。$/);
    },
  );

  it.each(TEXT_FIELDS.filter((path) => !ADDRESSES.test(path)))("is in force once it is taken: %s", (path) => {
    const written = "別の文";
    expect(said(path, written, FIVE_DESKS)).toBe("");
    const properties = set(FIVE_DESKS, path, written);
    expect(JSON.stringify(directoryConfiguration(properties, path.endsWith(".en") ? ENGLISH : PAGE).texts)).toContain(written);
  });

  it("fits into the link of a mail where it goes into one", () => {
    expect(said("starters.hello.body.ja", "あ".repeat(150))).toBe(fill(texts.TooLongForLink, 111));
    expect(said("starters.hello.body.en", "a".repeat(300))).toBe("");
  });

  it("has as many lines as its place", () => {
    expect(said("texts.title.ja", "一\n二")).toBe("1行までにしてください。");
    expect(said("texts.promises.ja", "一\n二\n三")).toBe("");
  });

  it("has no invisible marks that turn it round", () => {
    expect(said("texts.lead.ja", "平\u202E文")).toBe(texts.Unprintable);
  });

  it.each([
    [
      "siteUrl",
      ["/sites/sodan", "https://plat.sharepoint.com/sites/sodan/"],
      ["sodan", "https://other.sharepoint.com/sites/a", "javascript:alert(1)", "https://evil.example"],
      texts.SiteRefused,
    ],
    [
      "directoryPageUrl",
      ["/sites/sodan/SitePages/a.aspx", "https://plat.sharepoint.com/a"],
      ["a.aspx", "javascript:alert(1)", "mailto:a@b.jp"],
      texts.PageRefused,
    ],
    [
      "desks.desk1.address",
      ["/sites/hr", "mailto:kenko@plat.example", "kenko@plat.example", "https://hotline.example.go.jp/", "03-1234-5678"],
      ["javascript:alert(1)", "mailto:a@b.jp?cc=c@d.jp", "http://hotline.example.go.jp/", "内線 3151"],
      texts.DeskRefused,
    ],
    [
      "teamsHost",
      ["gov.teams.microsoft.us", " teams.microsoft.com "],
      ["https://teams.microsoft.com", "teams.microsoft.com/", "teams", "a:8443"],
      fill(paneTexts.HostRefused, "teams.microsoft.com"),
    ],
    ["mailHost", ["outlook.office365.us"], ["https://outlook.office.com/mail"], fill(paneTexts.HostRefused, "outlook.office.com")],
  ])("at %s is an address that can be used, or is refused with a word about what can", (path, good, bad, refusal) => {
    const properties = path === "directoryPageUrl" ? { layout: "teaser" } : { mailProgram: "web" };
    expect(good.map((written) => said(path, written, properties))).toEqual(good.map(() => ""));
    expect(bad.map((written) => said(path, written, properties))).toEqual(bad.map(() => refusal));
  });
});
