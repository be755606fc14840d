import { Providers, ProviderState, SimpleProvider } from "@microsoft/mgt-element";
import type { CardView, PersonCardToolkit } from "../personCardToolkit";
import { ORGANISATION_SLOT, PERSON_CARD_ELEMENT } from "../personCardToolkit";

/** The toolkit compiles once and is read from jest's cache afterwards. */
const COMPILING_MS = 120_000;

const YOKO: CardView = {
  person: { siteUserId: 12, displayName: "髙橋 陽子", mail: "yoko.takahashi@plat.example", upn: "takahashi@plat.example" },
  details: { jobTitle: "一等書記官", department: "在タイ大使館" },
  theme: "light",
  language: "ja",
};
const PHOTO = "data:image/png;base64,iVBORw0KGgo=";

let toolkit: PersonCardToolkit;
let register: () => void;
/** Tokens that anything asked for; every request to Graph needs one. */
const tokens: unknown[] = [];
const requests = jest.fn((): Promise<Response> => Promise.reject(new TypeError("Nothing is to be asked.")));
const databases = jest.fn();

beforeAll(async () => {
  // The toolkit's library asks for the browser's colours when it loads; nothing is laid out here.
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined });
  globalThis.fetch = requests;
  Object.defineProperty(globalThis, "indexedDB", { configurable: true, value: { open: databases } });
  const provider = new SimpleProvider((scopes) => {
    tokens.push(scopes);
    return Promise.resolve("a token");
  });
  provider.setState(ProviderState.SignedIn);
  Providers.globalProvider = provider;
  ({ personCardToolkit: toolkit } = await import("./toolkit"));
  ({ registerPersonCard: register } = await import("./personCardElement"));
}, COMPILING_MS);

afterEach(() => document.body.replaceChildren());
afterAll(() => {
  for (const name of ["indexedDB", "fetch"]) Reflect.deleteProperty(globalThis, name);
});

/** Everything that is drawn inside an element, in shadows of shadows too. */
function drawnIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot === null ? [] : drawnIn(element.shadowRoot))]);
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function show(view: CardView, element: HTMLElement = document.createElement(PERSON_CARD_ELEMENT)): Promise<{ element: HTMLElement; drawn: Element[]; lines: string[] }> {
  document.body.append(element);
  toolkit.show(element, view);
  await settled();
  const drawn = element.shadowRoot === null ? [] : drawnIn(element.shadowRoot);
  return { element, drawn, lines: drawn.filter(({ className }) => /^line\d$/.test(className)).map(({ textContent }) => textContent?.trim() ?? "") };
}

describe("the toolkit's person card", () => {
  it("shows the person it was given", async () => {
    const { lines } = await show(YOKO);
    expect(lines).toEqual(["髙橋 陽子", "一等書記官", "在タイ大使館"]);
  });

  it("asks Graph for nothing, though somebody is signed in, and leaves nothing in the browser about who was looked at", async () => {
    await show(YOKO);
    await show({ ...YOKO, details: {} });
    expect(tokens).toEqual([]);
    expect(requests).not.toHaveBeenCalled();
    expect(databases).not.toHaveBeenCalled();
  });

  it("has a place for our details and links, and neither buttons nor tabs nor a message box of its own", async () => {
    const { drawn } = await show(YOKO);
    expect(drawn.filter(({ localName }) => localName === "slot").map((slot) => slot.getAttribute("name"))).toEqual([ORGANISATION_SLOT]);
    expect(drawn.filter((element) => element.matches("a, button, input, [tabindex], [role=button], [role=tab], fluent-button, fluent-tabs, fluent-text-field"))).toEqual([]);
  });

  it("never says that somebody is offline", async () => {
    const { drawn } = await show(YOKO);
    expect(drawn.filter((element) => element.matches("[class*=presence], svg"))).toEqual([]);
  });

  it("shows what is answered later, in the same element", async () => {
    const { element } = await show(YOKO);
    const { lines, drawn } = await show({ ...YOKO, details: { ...YOKO.details, department: "在タイ大使館 経済部", photo: PHOTO } }, element);
    expect(lines).toEqual(["髙橋 陽子", "一等書記官", "在タイ大使館 経済部"]);
    expect(drawn.find(({ localName }) => localName === "img")?.getAttribute("src")).toBe(PHOTO);
  });

  it.each([["ja", "写真： 髙橋 陽子"], ["en", "Photo of 髙橋 陽子"]] as const)("speaks the reader's language: %s", async (language, words) => {
    const { drawn } = await show({ ...YOKO, language, details: { photo: PHOTO } });
    expect(drawn.find(({ localName }) => localName === "img")?.getAttribute("alt")).toBe(words);
  });

  it("takes the theme of the page", async () => {
    const styles = await Promise.all((["light", "dark", "contrast"] as const).map(async (theme) => (await show({ ...YOKO, theme })).element.style.cssText));
    expect(new Set(styles).size).toBe(3);
  });

  it("shows markup in a name as the text that it is", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const { lines, drawn } = await show({ ...YOKO, person: { ...YOKO.person, displayName: name }, details: {} });
    expect(lines).toEqual([name]);
    expect(drawn.filter(({ localName }) => localName === "img")).toEqual([]);
  });

  it("is registered once per page, under names of our own", () => {
    const before = customElements.get(PERSON_CARD_ELEMENT);
    expect(before).toBeDefined();
    expect(register).not.toThrow();
    expect(customElements.get(PERSON_CARD_ELEMENT)).toBe(before);
    expect(["mgt-person-card", "mgt-person"].map((name) => customElements.get(name))).toEqual([undefined, undefined]);
  });
});
