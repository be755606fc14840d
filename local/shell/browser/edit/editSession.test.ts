import type { PageStore, SitePage } from "../page/pageStore";
import { Refusal } from "../sharePoint/client";
import { EditSession } from "./editSession";

const CANVAS = JSON.stringify([
  { controlType: 3, id: "a", position: { zoneIndex: 1 }, webPartData: { id: "w", properties: { layout: "page" } } },
]);

interface Given {
  readonly version?: string;
  /** What the page holds when it is taken. */
  readonly canvas?: string;
  readonly refuse?: string;
  readonly wrong?: string;
}

/** A session over a pages service that notes what it is asked. */
function session({ version = "1.0", canvas = CANVAS, refuse, wrong }: Given = {}) {
  const asked: (readonly [what: string, ...unknown[]])[] = [];
  const page = { Id: 7, Version: version, CanvasContent1: canvas } as SitePage;
  const answer =
    <T>(what: string, value: T) =>
    (...details: readonly unknown[]): Promise<T> => {
      asked.push([what, ...details.slice(1)]);
      return what === refuse ? Promise.reject(new Refusal(what === "checkOut" ? 423 : 409, "", "Because.")) : Promise.resolve(value);
    };
  const store = {
    read: answer("read", page),
    checkOut: answer("checkOut", page),
    save: answer("save", undefined),
    saveAsDraft: answer("saveAsDraft", undefined),
    publish: answer("publish", undefined),
    discard: answer("discard", undefined),
  } as unknown as PageStore;
  const properties = { layout: "page" };
  const webPart = {
    instanceId: "a",
    setEditing: (editing: boolean) => {
      asked.push(["setEditing", editing]);
      return Promise.resolve();
    },
    openPropertyPane: () => undefined,
    serialize: () => ({ id: "w", properties: { ...properties } }),
  };
  const made = new EditSession(
    { id: 7, canvas: CANVAS, isDraft: false, webUrl: "", language: "en" },
    {
      store,
      hosted: () => Promise.resolve([webPart as unknown as HostedWebPart]),
      settle: () => Promise.resolve(wrong),
      closePane: () => undefined,
      reload: (editing) => void asked.push(["reload", editing]),
    },
    () => undefined,
  );
  const names = (): string[] => asked.map(([what]) => what);
  return { session: made, asked, names, properties };
}

test("the page is taken before it is edited, and saved and published with what the web parts hold by then", async () => {
  const { session: edited, asked, names, properties } = session();
  await edited.open();
  expect(edited.state.mode).toBe("editing");
  expect(edited.isDirty).toBe(false);
  properties.layout = "teaser";
  edited.setEmphasis(1, 2);
  expect(edited.isDirty).toBe(true);
  await edited.save();
  expect(names()).toEqual(["read", "checkOut", "setEditing", "save", "publish", "setEditing"]);
  const [, content] = asked.find(([what]) => what === "save") as readonly [string, { readonly CanvasContent1: string }];
  expect(JSON.parse(content.CanvasContent1)).toEqual([
    {
      controlType: 3,
      id: "a",
      position: { zoneIndex: 1 },
      emphasis: { zoneEmphasis: 2 },
      webPartData: { id: "w", properties: { layout: "teaser" } },
    },
  ]);
  expect(edited.state).toEqual({ mode: "reading", saved: true });
  expect(edited.isDirty).toBe(false);
});

test("a page that somebody else edits stays as it is read", async () => {
  const { session: edited, names } = session({ refuse: "checkOut" });
  await edited.open();
  expect(edited.state).toEqual({ mode: "reading", saved: false, trouble: { is: "locked" } });
  expect(names()).not.toContain("setEditing");
});

test("a page that has changed since it was drawn is drawn anew before it is edited", async () => {
  const { session: edited, asked } = session({ canvas: "[]" });
  await edited.open();
  expect(asked.at(-1)).toEqual(["reload", true]);
});

test("nothing is saved while a field holds something wrong, nor lost when SharePoint refuses", async () => {
  const wrong = session({ wrong: "Address" });
  await wrong.session.open();
  await wrong.session.save();
  expect(wrong.names()).not.toContain("save");
  expect(wrong.session.state.trouble).toEqual({ is: "invalid", field: "Address" });

  const refused = session({ refuse: "publish" });
  await refused.session.open();
  refused.properties.layout = "teaser";
  await refused.session.save();
  expect(refused.session.state).toEqual({ mode: "editing", saved: false, trouble: { is: "refused", message: "Because." } });
  expect(refused.session.isDirty).toBe(true);
});

test("discarding returns a published page to what is published, and leaves a draft the draft it was", async () => {
  const published = session();
  await published.session.open();
  await published.session.discard();
  expect(published.names().slice(-2)).toEqual(["discard", "reload"]);

  const draft = session({ version: "1.2" });
  await draft.session.open();
  draft.properties.layout = "teaser";
  await draft.session.discard();
  expect(draft.asked.slice(-2)).toEqual([
    ["saveAsDraft", { CanvasContent1: CANVAS }],
    ["reload", false],
  ]);
});
