import { act } from "@testing-library/react";
import * as React from "react";
import { PlatWebPart } from "./PlatWebPart";
import type { PropertyPane } from "./pane/LatePane";

const WEB = "https://plat.sharepoint.com/sites/portal";

/** SharePoint's part of a web part: what it is told, and where it draws. */
jest.mock("@microsoft/sp-webpart-base", () => ({
  BaseClientSideWebPart: class {
    public context = {
      pageContext: {
        web: { absoluteUrl: "https://plat.sharepoint.com/sites/portal/", language: 1041, permissions: { hasPermission: () => false } },
        user: { displayName: "森 千尋", loginName: "mori.c@plat.example" },
        cultureInfo: { currentUICultureName: "en-GB" },
      },
    };
    public domElement = document.createElement("div");
    public properties = {};
  },
}));
jest.mock("@microsoft/sp-page-context", () => ({ SPPermission: {} }));

const opened: string[] = [];

/** Says from where it reads, in the colour of its section. */
class Sign extends PlatWebPart<{ readonly name: string }> {
  protected override content({ style }: { readonly style: React.CSSProperties }): React.ReactElement {
    const { siteUrl = this.page.webUrl } = this.properties as { readonly siteUrl?: string };
    return React.createElement("p", { style }, `${this.sourceOf(siteUrl).name}, ${this.page.language}`);
  }

  protected override open(siteUrl: string): { readonly name: string } {
    opened.push(siteUrl);
    return { name: `from ${siteUrl}` };
  }

  protected override loadPane(): Promise<PropertyPane> {
    return Promise.resolve((stored, { webUrl }) => ({
      pages: [{ header: { description: JSON.stringify([stored, webUrl]) }, groups: [] }],
    }));
  }
}

/** What SharePoint calls and other code cannot. */
interface Called {
  readonly domElement: HTMLElement;
  properties: Record<string, unknown>;
  onInit(): Promise<void>;
  onThemeChanged(theme: object): void;
  onDispose(): void;
  render(): void;
  loadPropertyPaneResources(): Promise<void>;
  getPropertyPaneConfiguration(): unknown;
}

let sign: Called;
const draw = (): void => act(() => sign.render());

beforeEach(async () => {
  opened.length = 0;
  sign = new Sign() as unknown as Called;
  await sign.onInit();
  draw();
});

describe("every web part of the product", () => {
  it("knows its page, and reads a site from one source for as long as it is the chosen one", () => {
    draw();
    expect(sign.domElement.textContent).toBe(`from ${WEB}, en`);
    expect(opened).toEqual([WEB]);
    sign.properties = { siteUrl: "https://plat.sharepoint.com/sites/sodan" };
    draw();
    expect(sign.domElement.textContent).toBe("from https://plat.sharepoint.com/sites/sodan, en");
    expect(opened).toEqual([WEB, "https://plat.sharepoint.com/sites/sodan"]);
  });

  it("is drawn in the colours of its section, also after they have changed", () => {
    const ground = (): string | undefined => sign.domElement.querySelector("p")?.style.getPropertyValue("--bodyBackground");
    expect(ground()).toBe("#ffffff");
    sign.onThemeChanged({ semanticColors: { bodyBackground: "#1b1a19" } });
    draw();
    expect(ground()).toBe("#1b1a19");
  });

  it("shows its property pane once that is loaded, for what is stored and the page", async () => {
    await sign.loadPropertyPaneResources();
    expect(sign.getPropertyPaneConfiguration()).toMatchObject({ pages: [{ header: { description: JSON.stringify([{}, WEB]) } }] });
  });

  it("leaves nothing behind when it is taken from the page", () => {
    act(() => sign.onDispose());
    expect(sign.domElement.childNodes).toHaveLength(0);
  });
});
