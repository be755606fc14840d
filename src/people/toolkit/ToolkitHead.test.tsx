import { Providers, ProviderState, SimpleProvider } from "@microsoft/mgt-element";
import { render } from "@testing-library/react";
import * as React from "react";
import type { ToolkitHeadProps } from "./ToolkitHead";

/** The toolkit compiles once and is read from jest's cache afterwards. */
const COMPILING_MS = 120_000;

const ELEMENT = "mgt-plat-sodan-person-card";
const YOKO: ToolkitHeadProps = {
  person: { siteUserId: 12, displayName: "髙橋 陽子", mail: "yoko.takahashi@plat.example", upn: "takahashi@plat.example" },
  stone: <i className="stone" />,
  details: { jobTitle: "一等書記官", department: "在タイ大使館" },
  theme: "light",
  texts: { photoFor: "写真：", emailAddress: "メールアドレス：" },
};
const PHOTO = "data:image/png;base64,iVBORw0KGgo=";

let ToolkitHead: React.ComponentType<ToolkitHeadProps>;
const requests = jest.fn((): Promise<Response> => Promise.reject(new TypeError("Nothing is to be asked.")));
const databases = jest.fn();

beforeAll(async () => {
  // The toolkit's library asks for the browser's colours when it loads; nothing is laid out here.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  globalThis.fetch = requests;
  Object.defineProperty(globalThis, "indexedDB", { configurable: true, value: { open: databases } });
  ({ default: ToolkitHead } = await import("./ToolkitHead"));
}, COMPILING_MS);

afterEach(() => {
  Providers.globalProvider = undefined as unknown as typeof Providers.globalProvider;
});
afterAll(() => {
  for (const name of ["indexedDB", "fetch"]) Reflect.deleteProperty(globalThis, name);
});

/** Everything that is drawn inside an element, in shadows of shadows too. */
function drawnIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : drawnIn(element.shadowRoot)),
  ]);
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function show(head: ToolkitHeadProps): Promise<{
  readonly drawn: Element[];
  readonly lines: string[];
  readonly place: HTMLElement;
  readonly change: (next: ToolkitHeadProps) => Promise<Element[]>;
}> {
  const { container, rerender } = render(<ToolkitHead {...head} />);
  const everything = async (): Promise<Element[]> => {
    await settled();
    return drawnIn(container);
  };
  const drawn = await everything();
  return {
    drawn,
    lines: linesOf(drawn),
    place: container.querySelector(".ps-person__toolkit") as HTMLElement,
    change: (next) => {
      rerender(<ToolkitHead {...next} />);
      return everything();
    },
  };
}

const linesOf = (drawn: readonly Element[]): string[] =>
  drawn.filter(({ className }) => /^line\d$/.test(className)).map(({ textContent }) => textContent?.trim() ?? "");
const imageIn = (drawn: readonly Element[]): Element | undefined => drawn.find(({ localName }) => localName === "img");

describe("the head of the toolkit's person card", () => {
  it("shows the person it was given, in one element of the toolkit's under a name of our own", async () => {
    const { drawn, lines } = await show(YOKO);
    expect(lines).toEqual(["髙橋 陽子", "一等書記官", "在タイ大使館"]);
    expect(drawn.filter(({ localName }) => localName.startsWith("mgt-")).map(({ localName }) => localName)).toEqual([
      ELEMENT,
      "mgt-plat-sodan-person",
    ]);
    expect(["mgt-person-card", "mgt-person"].map((name) => customElements.get(name))).toEqual([undefined, undefined]);
  });

  it("asks for nothing, makes no provider for the page, and leaves nothing in the browser about who was looked at", async () => {
    await show(YOKO);
    await show({ ...YOKO, details: {} });
    expect(Providers.globalProvider).toBeUndefined();
    expect(requests).not.toHaveBeenCalled();
    expect(databases).not.toHaveBeenCalled();
  });

  it("asks Graph for nothing, though another part of the page has somebody signed in", async () => {
    const askedTokens = jest.fn(() => Promise.resolve("a token"));
    const provider = new SimpleProvider(askedTokens);
    provider.setState(ProviderState.SignedIn);
    Providers.globalProvider = provider;
    await show(YOKO);
    await show({ ...YOKO, details: {} });
    expect(askedTokens).not.toHaveBeenCalled();
    expect(requests).not.toHaveBeenCalled();
    expect(databases).not.toHaveBeenCalled();
  });

  it("has neither buttons nor tabs nor a message box, nor anything that takes focus", async () => {
    const { drawn } = await show(YOKO);
    expect(
      drawn.filter((element) =>
        element.matches("a, button, input, slot, [tabindex], [role=button], [role=tab], fluent-button, fluent-tabs, fluent-text-field"),
      ),
    ).toEqual([]);
  });

  it("never says that somebody is offline", async () => {
    const { drawn } = await show(YOKO);
    expect(drawn.filter((element) => element.matches("[class*=presence], svg"))).toEqual([]);
  });

  it("has the person's stone beside it, whose place a photo takes", async () => {
    const { drawn, change } = await show(YOKO);
    expect(drawn.filter((element) => element.matches("i.stone"))).toHaveLength(1);
    expect((await change({ ...YOKO, details: { photo: PHOTO } })).filter((element) => element.matches("i.stone"))).toEqual([]);
  });

  it("makes no initials of a name", async () => {
    const { drawn } = await show({ ...YOKO, person: { ...YOKO.person, displayName: "二宮 樹" } });
    expect(drawn.filter((element) => element.matches(".initials, .avatar-wrapper, .contact-icon"))).toEqual([]);
    expect(drawn.some(({ textContent }) => textContent?.includes("二樹"))).toBe(false);
  });

  it("shows the family name where a photo is broken", async () => {
    const { drawn, change } = await show({ ...YOKO, person: { ...YOKO.person, displayName: "二宮 樹" }, details: { photo: PHOTO } });
    imageIn(drawn)?.dispatchEvent(new Event("error"));
    const after = await change({ ...YOKO, person: { ...YOKO.person, displayName: "二宮 樹" }, details: { photo: PHOTO } });
    expect(imageIn(after)).toBeUndefined();
    expect(after.find((element) => element.matches(".initials"))?.textContent?.trim()).toBe("二宮");
  });

  it("shows what is answered later, in the same element", async () => {
    const { drawn, change } = await show(YOKO);
    const later = await change({ ...YOKO, details: { ...YOKO.details, department: "在タイ大使館 経済部", photo: PHOTO } });
    expect(linesOf(later)).toEqual(["髙橋 陽子", "一等書記官", "在タイ大使館 経済部"]);
    expect(imageIn(later)?.getAttribute("src")).toBe(PHOTO);
    expect(later.find(({ localName }) => localName === ELEMENT)).toBe(drawn.find(({ localName }) => localName === ELEMENT));
  });

  it.each([
    ["ja", YOKO.texts, "写真： 髙橋 陽子"],
    ["en", { photoFor: "Photo of", emailAddress: "Email address" }, "Photo of 髙橋 陽子"],
  ] as const)("speaks the reader's language: %s", async (_, texts, words) => {
    const { drawn } = await show({ ...YOKO, texts, details: { photo: PHOTO } });
    expect(imageIn(drawn)?.getAttribute("alt")).toBe(words);
  });

  it("takes the theme of the page", async () => {
    const styles = await Promise.all(
      (["light", "dark", "contrast"] as const).map(async (theme) => (await show({ ...YOKO, theme })).place.style.cssText),
    );
    expect(new Set(styles).size).toBe(3);
  });

  it("shows markup in a name as the text that it is", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const { lines, drawn } = await show({ ...YOKO, person: { ...YOKO.person, displayName: name }, details: {} });
    expect(lines).toEqual([name]);
    expect(imageIn(drawn)).toBeUndefined();
  });
});
