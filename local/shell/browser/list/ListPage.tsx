import { useEffect, useMemo, useState } from "preact/hooks";
import type { ClientPageData } from "../../clientPageData";
import { isPerson } from "../form/formValue.js";
import type { Item, Reference } from "../form/formValue.js";
import type { Column, ListModel } from "../form/listModel.js";
import { ListStore } from "../form/listStore.js";
import { refusalText } from "../form/refusalText.js";
import { fromInput, toInput } from "../form/siteTime.js";
import { wordsIn } from "../form/words.js";
import { PageForm } from "../page/PageForm.js";
import { PageStore } from "../page/pageStore.js";
import { pageWordsIn } from "../page/pageWords.js";
import type { OpenPage, PageDone } from "../page/usePageForm.js";
import { Refusal, SharePointClient } from "../sharePoint/client.js";
import { ItemForm } from "./ItemForm.js";
import { ItemTable } from "./ItemTable.js";
import { useItemPages } from "./useItemPages.js";

const LOOKUP_CANDIDATES = 50;

/** Candidates for reference columns: people are searched by SharePoint, lookups are read once and searched here. */
function candidateSearch(store: ListStore): (column: Column, text: string) => Promise<readonly Reference[]> {
  const read = new Map<string, Promise<Reference[]>>();
  return async (column, text) => {
    if (isPerson(column)) return store.people(text);
    const options = read.get(column.name) ?? store.lookupOptions(column);
    read.set(column.name, options);
    const wanted = text.normalize("NFKC").toLowerCase();
    return (await options).filter(({ label }) => label.normalize("NFKC").toLowerCase().includes(wanted)).slice(0, LOOKUP_CANDIDATES);
  };
}

type OpenForm = { readonly item?: Item } | undefined;
type OpenPageForm = { readonly opened?: OpenPage } | undefined;

/** Of a page the form asks for these itself; the others are the site's own columns. */
const ASKED_OF_PAGES = new Set(["Title", "Description", "BannerImageUrl", "WikiField", "FileLeafRef"]);

/** A page on which an editor works with one list, whatever its columns are. */
export function ListPage({ data }: { readonly data: ClientPageData }) {
  const { webUrl, language, timeZone, listUrl } = data;
  const words = wordsIn(language);
  const store = useMemo(() => new ListStore(new SharePointClient(webUrl), listUrl), [webUrl, listUrl]);
  const search = useMemo(() => candidateSearch(store), [store]);
  const pageStore = useMemo(() => new PageStore(new SharePointClient(webUrl)), [webUrl]);
  const pageWords = pageWordsIn(language);
  const [model, setModel] = useState<ListModel>();
  const [trouble, setTrouble] = useState<Refusal>();
  const [pendingOnly, setPendingOnly] = useState(false);
  const [form, setForm] = useState<OpenForm>();
  const [pageForm, setPageForm] = useState<OpenPageForm>();
  const [news, setNews] = useState("");
  const pages = useItemPages(store, model, pendingOnly);

  function attempt<T>(work: Promise<T>, then: (result: T) => void): void {
    work.then(then, (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      setTrouble(error);
    });
  }
  useEffect(() => attempt(store.readModel(), setModel), [store]);

  function said(text: string): void {
    setForm(undefined);
    setPageForm(undefined);
    setNews(text);
    pages.refresh();
    attempt(store.readModel(), setModel);
  }
  const done = (what: "saved" | "removed" | "decided"): void => said(words[what]);
  const pageDone = (what: PageDone): void => said(what === "removed" ? words.removed : pageWords[what]);

  function open(id: number, model: ListModel): void {
    setTrouble(undefined);
    if (!model.holdsPages || !model.rights.edit) attempt(store.readItem(id, model), (item) => setForm({ item }));
    else attempt(Promise.all([pageStore.read(id), store.readItem(id, model)]), ([page, item]) => setPageForm({ opened: { page, item } }));
  }

  const refusal = trouble ?? pages.refusal;
  if (model === undefined)
    return refusal === undefined ? (
      <p role="status">{words.loading}</p>
    ) : (
      <p role="alert" class="sh-trouble">
        {refusalText(refusal, words)}
      </p>
    );
  return (
    <>
      <h1>{model.title}</h1>
      {model.description !== "" && <p class="sh-note">{model.description}</p>}
      <div class="sh-commands">
        {model.rights.add && !model.holdsPages && (
          <button type="button" class="sh-button--main" onClick={() => setForm({})}>
            {words.add}
          </button>
        )}
        {model.rights.add && model.holdsPages && (
          <button type="button" class="sh-button--main" onClick={() => setPageForm({})}>
            {pageWords.newPage}
          </button>
        )}
        {model.moderated && (
          <label>
            <input type="checkbox" checked={pendingOnly} onChange={(event) => setPendingOnly(event.currentTarget.checked)} />{" "}
            {words.pendingOnly}
          </label>
        )}
        <span>{words.itemCount(model.itemCount)}</span>
      </div>
      <p role="status" class="sh-news">
        {news}
      </p>
      {refusal !== undefined && (
        <p role="alert" class="sh-trouble">
          {refusalText(refusal, words)}
        </p>
      )}
      {pages.page === undefined ? (
        <p role="status">{words.loading}</p>
      ) : (
        <ItemTable model={model} items={pages.page.items} reader={{ language, timeZone, words }} onOpen={(id) => open(id, model)} />
      )}
      <nav class="sh-buttons" aria-label={words.pages}>
        <button type="button" disabled={!pages.hasPrevious} onClick={pages.previous}>
          {words.previous}
        </button>
        <button type="button" disabled={pages.page?.next === undefined} onClick={pages.next}>
          {words.next}
        </button>
      </nav>
      {pageForm && (
        <PageForm
          {...pageForm}
          pages={pageStore}
          items={store}
          columns={model.formColumns.filter(({ name }) => !ASKED_OF_PAGES.has(name))}
          clock={{ timeZone, toInput, fromInput }}
          mayRemove={model.rights.remove}
          words={pageWords}
          common={words}
          search={search}
          onDone={pageDone}
          onClose={() => setPageForm(undefined)}
        />
      )}
      {form && (
        <ItemForm
          {...form}
          model={model}
          store={store}
          clock={{ timeZone, toInput, fromInput }}
          words={words}
          search={search}
          onDone={done}
          onClose={() => setForm(undefined)}
        />
      )}
    </>
  );
}
