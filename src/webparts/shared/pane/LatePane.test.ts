import { SLOW_MS } from "../../../components/shared/LatePart/useSlow";
import { LatePane } from "./LatePane";
import type { PropertyPane } from "./LatePane";

const PAGE = { webUrl: "https://plat.sharepoint.com/sites/portal", url: "https://plat.sharepoint.com/", language: "ja" } as const;
const PANE: PropertyPane = (stored) => ({ pages: [{ header: { description: JSON.stringify(stored) }, groups: [] }] });

interface Properties {
  readonly text: string;
  readonly onClick?: () => void;
}

const refreshed = jest.fn();
/** The fields that stand in for the pane. */
const fields = (pane: LatePane): readonly Properties[] =>
  pane
    .configuration({}, PAGE)
    .pages.flatMap(({ groups }) => groups as readonly { readonly groupFields: readonly { readonly properties: Properties }[] }[])
    .flatMap(({ groupFields }) => groupFields.map(({ properties }) => properties));
const texts = (pane: LatePane): readonly string[] => fields(pane).map(({ text }) => text);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => refreshed.mockClear());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe("the property pane in a chunk of its own", () => {
  it("is there when SharePoint asks for it", async () => {
    const pane = new LatePane(() => Promise.resolve(PANE), refreshed);
    await pane.open();
    expect(pane.configuration({ order: "kana" }, PAGE)).toMatchObject({ pages: [{ header: { description: '{"order":"kana"}' } }] });
    expect(refreshed).not.toHaveBeenCalled();
  });

  it("says where it is lost, never refuses SharePoint, and comes with the button", async () => {
    const load = jest.fn<Promise<PropertyPane>, []>().mockRejectedValueOnce(new Error("Loading chunk 56 failed.")).mockResolvedValue(PANE);
    const pane = new LatePane(load, refreshed);
    await pane.open();
    expect(texts(pane)).toEqual([expect.stringContaining("ここを表示できませんでした。"), "もう一度試す"]);
    fields(pane)[1]?.onClick?.();
    expect(texts(pane)).toEqual(["読み込んでいます"]);
    await settled();
    expect(refreshed).toHaveBeenCalled();
    expect(pane.configuration({}, PAGE)).toMatchObject({ pages: [{ header: { description: "{}" } }] });
  });

  it("says that the editor is offline, and comes by itself when the connection is back", async () => {
    const online = jest.spyOn(window.navigator, "onLine", "get").mockReturnValue(false);
    const load = jest.fn<Promise<PropertyPane>, []>().mockRejectedValueOnce(new Error("Loading chunk 56 failed.")).mockResolvedValue(PANE);
    const pane = new LatePane(load, refreshed);
    await pane.open();
    expect(texts(pane)[0]).toBe("つながっていないようです。接続が戻ったら、もう一度試します。");
    online.mockReturnValue(true);
    window.dispatchEvent(new Event("online"));
    await settled();
    expect(texts(pane)).toEqual([]);
    expect(refreshed).toHaveBeenCalled();
  });

  it("says after some seconds that it takes long, and takes its place when it comes", async () => {
    jest.useFakeTimers();
    let come = (_: PropertyPane): void => undefined;
    const pane = new LatePane(() => new Promise((resolve) => (come = resolve)), refreshed);
    const opening = pane.open();
    expect(texts(pane)).toEqual(["読み込んでいます"]);
    jest.advanceTimersByTime(SLOW_MS);
    await opening;
    expect(texts(pane)).toEqual(["読み込みに時間がかかっています。もうしばらくお待ちください。"]);
    come(PANE);
    jest.useRealTimers();
    await settled();
    expect(refreshed).toHaveBeenCalled();
    expect(texts(pane)).toEqual([]);
  });
});
