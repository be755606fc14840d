import type {
  IPropertyPaneChoiceGroupProps,
  IPropertyPaneDropdownProps,
  IPropertyPaneGroup,
  IPropertyPaneTextFieldProps,
} from "@microsoft/sp-property-pane";
import { hostileConfigurations } from "../../domain/configuration/testing/hostileValues";
import { propertyPane } from "./propertyPane";

jest.mock(
  "@microsoft/sp-property-pane",
  () => jest.requireActual<typeof import("../shared/pane/testing/fieldMakers")>("../shared/pane/testing/fieldMakers").fieldMakers,
);

const PAGE = { webUrl: "https://plat.sharepoint.com/sites/portal" };

type AnyField = Partial<
  IPropertyPaneTextFieldProps &
    Omit<IPropertyPaneDropdownProps, "label" | "options"> & { readonly checked: boolean; readonly value: unknown }
> &
  Partial<Pick<IPropertyPaneChoiceGroupProps, "options">>;

/** All fields of the pane, by the property that each sets. */
function fields(stored: unknown = {}): ReadonlyMap<string, AnyField> {
  const groups = propertyPane(stored, PAGE).pages.flatMap((each) => each.groups as IPropertyPaneGroup[]);
  return new Map(
    groups
      .flatMap(({ groupFields }) => groupFields as { targetProperty: string; properties: AnyField }[])
      .map(({ targetProperty, properties }) => [targetProperty, properties]),
  );
}

const said = (path: string, written: string, stored: unknown = {}): unknown => fields(stored).get(path)?.onGetErrorMessage?.(written);

const DISPLAY = ["layout", "count", "siteUrl", "directoryPageUrl"];

describe("the property pane of the interview news", () => {
  it("has a field for every setting, and for no other", () => {
    expect([...fields({ mailProgram: "web" }).keys()].filter((path) => path !== "")).toEqual([
      ...DISPLAY,
      "personCard",
      "mailProgram",
      "mailHost",
      "teamsHost",
      "presence",
      "confirmedWithinMonths",
    ]);
  });

  it("asks how mails and chats open, who is there and for how long they are listed, only where speakers have a card that would tell", () => {
    expect([...fields({ personCard: "none", mailProgram: "web" }).keys()]).toEqual([...DISPLAY, "personCard"]);
    expect(fields({}).has("mailHost")).toBe(false);
  });

  it("selects what is in force where nothing is stored", () => {
    const usual = fields();
    expect(
      usual
        .get("layout")
        ?.options?.filter(({ checked }) => checked)
        .map(({ key }) => key),
    ).toEqual(["hero"]);
    expect(["personCard", "mailProgram"].map((path) => usual.get(path)?.selectedKey)).toEqual(["mgt", "device"]);
    expect(usual.get("presence")?.checked).toBe(false);
    expect(usual.get("confirmedWithinMonths")?.value).toBe(12);
    expect(usual.get("teamsHost")?.placeholder).toBe("teams.microsoft.com");
  });

  it("shows what an editor chose", () => {
    const chosen = fields({ layout: "compact", personCard: "fluent", mailProgram: "web", presence: true, confirmedWithinMonths: 6 });
    expect(
      chosen
        .get("layout")
        ?.options?.filter(({ checked }) => checked)
        .map(({ key }) => key),
    ).toEqual(["compact"]);
    expect(["personCard", "mailProgram"].map((path) => chosen.get(path)?.selectedKey)).toEqual(["fluent", "web"]);
    expect(chosen.get("presence")?.checked).toBe(true);
    expect(chosen.get("confirmedWithinMonths")?.value).toBe(6);
  });

  it("opens over whatever is stored", () => {
    for (const stored of hostileConfigurations) expect(fields(stored).size).toBeGreaterThan(DISPLAY.length);
  });

  it.each([
    ["siteUrl", ["/sites/sodan", " "], ["sodan", "https://other.sharepoint.com/sites/a", "javascript:alert(1)"], /このサイトか、同じ組織/],
    ["directoryPageUrl", ["/sites/sodan/SitePages/a.aspx", ""], ["a.aspx", "javascript:alert(1)"], /このサイトか、同じ組織/],
    ["teamsHost", ["gov.teams.microsoft.us", ""], ["https://teams.microsoft.com", "teams"], /^ホスト名だけを.*例：teams\.microsoft\.com$/],
    ["mailHost", ["outlook.office365.us", ""], ["https://outlook.office.com/mail"], /^ホスト名だけを.*例：outlook\.office\.com$/],
  ])("takes at %s what can be used, and refuses the rest with a word about what can", (path, good, bad, refusal) => {
    const stored = { mailProgram: "web" };
    expect(good.map((written) => said(path, written, stored))).toEqual(good.map(() => ""));
    for (const written of bad) expect(said(path, written, stored)).toMatch(refusal);
  });
});
