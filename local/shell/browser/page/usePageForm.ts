import { useState } from "preact/hooks";
import { changedBody, complaints, formValue } from "../form/formValue.js";
import type { Clock, Complaint, FormValue, FormValues, Item } from "../form/formValue.js";
import type { Column } from "../form/listModel.js";
import type { ListStore } from "../form/listStore.js";
import { Refusal } from "../sharePoint/client.js";
import { chosenBanner } from "./pageStore.js";
import type { PageContent, PageStore, SitePage } from "./pageStore.js";
import { canvasOf, plainText } from "./pageText.js";

export type PageDone = "drafted" | "published" | "discarded" | "removed";

/** A page with the values of the list's own columns. */
export interface OpenPage {
  readonly page: SitePage;
  readonly item: Item;
}

export interface PageFormOptions {
  readonly pages: PageStore;
  readonly items: ListStore;
  /** The list's own columns. */
  readonly columns: readonly Column[];
  readonly clock: Clock;
  /** Absent: a new page. */
  readonly opened?: OpenPage;
  readonly onDone: (done: PageDone) => void;
}

export interface PageTexts {
  readonly title: string;
  readonly lead: string;
  /** Undefined: the page holds what a plain form cannot edit. */
  readonly body: string | undefined;
  readonly banner: string;
  readonly news: boolean;
}

export interface PageFormState {
  readonly texts: PageTexts;
  readonly values: FormValues;
  readonly complaints: Readonly<Record<string, Complaint>>;
  readonly refusal: Refusal | undefined;
  readonly busy: boolean;
  readonly dirty: boolean;
  /** The page as it is now; undefined until it is first saved. */
  readonly page: SitePage | undefined;
  write(texts: Partial<PageTexts>): void;
  change(column: Column, value: FormValue): void;
  /** @returns names of what to put right first; nothing was sent when there are any */
  saveDraft(): readonly string[];
  publish(): readonly string[];
  discard(): void;
  remove(): void;
}

/** The title and the banner complain under these names, the columns under their own. */
export const TITLE = "page-title";
export const BANNER = "page-banner";

const textsOf = (page: SitePage | undefined): PageTexts => ({
  title: page?.Title ?? "",
  lead: page?.Description ?? "",
  body: plainText(page?.CanvasContent1 ?? null),
  banner: page === undefined ? "" : chosenBanner(page),
  news: (page?.PromotedState ?? 0) > 0,
});

function wrongTexts({ title, banner }: PageTexts): Record<string, Complaint> {
  return {
    ...(title.trim() === "" ? { [TITLE]: "required" as const } : {}),
    ...(banner.trim() === "" || /^(https?:\/\/|\/)/i.test(banner.trim()) ? {} : { [BANNER]: "address" as const }),
  };
}

/** What happens in a page's form. Whatever SharePoint answers, what was typed stays until it is saved or thrown away on purpose. */
export function usePageForm({ pages, items, columns, clock, opened, onDone }: PageFormOptions): PageFormState {
  const [page, setPage] = useState(opened?.page);
  const [texts, setTexts] = useState(() => textsOf(opened?.page));
  const [values, setValues] = useState<FormValues>(() =>
    Object.fromEntries(columns.map((column) => [column.name, formValue(column, opened?.item, clock)])),
  );
  const [before] = useState({ texts, values });
  const [found, setFound] = useState<Readonly<Record<string, Complaint>>>({});
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);

  function run(work: () => Promise<unknown>, done: PageDone): void {
    setBusy(true);
    setRefusal(undefined);
    work()
      .then(() => onDone(done))
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        setRefusal(error);
      })
      .finally(() => setBusy(false));
  }

  /** The page, checked out: what a failure leaves behind is gone on with at the next attempt. */
  async function taken(): Promise<SitePage> {
    const mine = page === undefined ? await pages.create() : await pages.checkOut(page);
    setPage(mine);
    return mine;
  }

  function content({ CanvasContent1 }: SitePage): PageContent {
    const { title, lead, body, banner } = texts;
    return {
      Title: title.trim(),
      Description: lead.trim(),
      BannerImageUrl: banner.trim() === "" ? null : banner.trim(),
      ...(body === undefined ? {} : { CanvasContent1: canvasOf(body, CanvasContent1, crypto.randomUUID()) }),
    };
  }

  async function store(): Promise<{ readonly id: number; readonly said: PageContent }> {
    const mine = await taken();
    const said = content(mine);
    await pages.save(mine.Id, said);
    const body = changedBody(columns, before.values, values, clock);
    if (Object.keys(body).length > 0) await items.update(mine.Id, "*", body);
    if (texts.news !== mine.PromotedState > 0) await pages.setNews(mine.Id, texts.news);
    return { id: mine.Id, said };
  }

  function checked(work: () => Promise<unknown>, done: PageDone): readonly string[] {
    const wrong = { ...wrongTexts(texts), ...complaints(columns, values) };
    setFound(wrong);
    if (Object.keys(wrong).length === 0) run(work, done);
    return Object.keys(wrong);
  }

  const without = (name: string): void => {
    if (found[name] !== undefined) setFound(Object.fromEntries(Object.entries(found).filter(([other]) => other !== name)));
  };

  return {
    texts,
    values,
    complaints: found,
    refusal,
    busy,
    page,
    dirty: JSON.stringify({ texts, values }) !== JSON.stringify(before),
    write(changed) {
      setTexts({ ...texts, ...changed });
      if (changed.title !== undefined) without(TITLE);
      if (changed.banner !== undefined) without(BANNER);
    },
    change(column, value) {
      setValues({ ...values, [column.name]: value });
      without(column.name);
    },
    saveDraft: () =>
      checked(async () => {
        const { id, said } = await store();
        await pages.saveAsDraft(id, said);
      }, "drafted"),
    publish: () => checked(async () => pages.publish((await store()).id), "published"),
    discard: () => {
      if (page !== undefined) run(() => pages.discard(page), "discarded");
    },
    remove: () => {
      if (page !== undefined) run(() => items.remove(page.Id, "*"), "removed");
    },
  };
}
