import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { createDirectoryRepository } from "../../data/directory/directoryRepository";
import VolunteerDirectoryWebPart from "./VolunteerDirectoryWebPart";

const WEB = "https://plat.sharepoint.com/sites/portal";

/** SharePoint's part of a web part: what it is told, and where it draws. */
jest.mock("@microsoft/sp-webpart-base", () => ({
  BaseClientSideWebPart: class {
    public context = {
      pageContext: {
        web: { absoluteUrl: "https://plat.sharepoint.com/sites/portal", language: 1041, permissions: { hasPermission: () => false } },
        user: { displayName: "森 千尋", loginName: "mori.c@plat.example" },
        cultureInfo: { currentUICultureName: "ja-JP" },
      },
    };
    public instanceId = "one";
    public domElement = document.body.appendChild(document.createElement("div"));
    public properties = {};
  },
}));
jest.mock("@microsoft/sp-page-context", () => ({ SPPermission: {} }));
jest.mock("../../data/transport/connect", () => ({ connect: () => ({}) }));
jest.mock("../../data/interviews/interviewRepository", () => ({
  createInterviewRepository: () => ({ read: () => new Promise(() => undefined) }),
}));
jest.mock("../../data/directory/directoryRepository", () => ({
  createDirectoryRepository: jest.fn(() => ({
    cachedDayStart: () => Promise.resolve(undefined),
    cached: () => Promise.resolve(undefined),
    read: () => new Promise(() => undefined),
  })),
}));

/** What SharePoint calls and other code cannot. */
interface Called {
  properties: Record<string, unknown>;
  onInit(): Promise<void>;
  onDispose(): void;
  render(): void;
}

const sitesRead = (): unknown[] => jest.mocked(createDirectoryRepository).mock.calls.map(([, { webUrl }]) => webUrl);

let webPart: Called;
/** The editor changed properties; SharePoint draws the web part again. */
async function edit(properties: Record<string, unknown>): Promise<void> {
  Object.assign(webPart.properties, properties);
  await act(async () => webPart.render());
}

beforeEach(async () => {
  jest.mocked(createDirectoryRepository).mockClear();
  webPart = new VolunteerDirectoryWebPart() as unknown as Called;
  await webPart.onInit();
  await edit({});
});
afterEach(() => {
  act(() => webPart.onDispose());
  document.body.replaceChildren();
  window.history.replaceState(null, "", "/");
});

describe("the web part", () => {
  it("reads the site of its page where nothing is stored", () => {
    expect(sitesRead()).toEqual([WEB]);
  });

  it("shows what an editor changes without reading anything again", async () => {
    await edit({ texts: { title: { ja: "ちょっと相談" } }, order: "kana", personCard: "none" });
    expect(screen.getByRole("heading", { level: 2, name: "ちょっと相談" })).toBeTruthy();
    expect(sitesRead()).toEqual([WEB]);
  });

  it("keeps its view in the address apart from that of another directory on the page, where a teaser has none", async () => {
    const another = async (layout: string): Promise<Called> => {
      const part = new VolunteerDirectoryWebPart() as unknown as Called;
      part.properties = { layout };
      await part.onInit();
      await act(async () => part.render());
      return part;
    };
    const parts = [await another("teaser"), await another("page")];
    const boxes = screen.getAllByRole<HTMLInputElement>("searchbox", { name: "有志職員をさがす" });
    fireEvent.change(boxes.at(-1) as HTMLInputElement, { target: { value: "タイ" } });
    await waitFor(() => expect(window.location.search).toBe(`?ps2-q=${encodeURIComponent("タイ")}`));
    expect(boxes[0]?.value).toBe("");
    for (const part of parts) act(() => part.onDispose());
  });

  it("reads another site once it is chosen, and only a site of the tenant", async () => {
    await edit({ siteUrl: "https://plat.sharepoint.com/sites/sodan/" });
    await edit({ siteUrl: "/sites/sodan" });
    expect(sitesRead()).toEqual([WEB, "https://plat.sharepoint.com/sites/sodan"]);
    await edit({ siteUrl: "https://evil.example/sites/sodan" });
    expect(sitesRead()).toEqual([WEB, "https://plat.sharepoint.com/sites/sodan", WEB]);
  });

  it("stands on a page that stored nonsense for it", async () => {
    await edit({
      siteUrl: 5,
      layout: ["teaser"],
      texts: "javascript:alert(1)",
      starters: null,
      desks: [],
      orders: 1,
      facets: "none",
      teamsHost: {},
      personCard: "__proto__",
    });
    expect(screen.getByRole("heading", { level: 2, name: "プラっと相談" })).toBeTruthy();
    expect(sitesRead()).toEqual([WEB]);
  });
});
