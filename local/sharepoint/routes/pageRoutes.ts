import { deleted, done, one } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { itemMissing } from "../answers/errors";
import { listEntity } from "../entities/listEntity";
import { shape } from "../entities/shape";
import { resolveFile } from "../files/resolveFile";
import { newColumns, savedColumns } from "../pages/pageBody";
import { ensurePageLibrary, pageLibrary, pageMissing } from "../pages/pageLibrary";
import { PageWriter } from "../pages/pageWriter";
import { pageMetadata, sitePage } from "../pages/sitePage";
import type { PageContext } from "../pages/sitePage";
import { seenBy } from "../security/visibility";
import type { Item } from "../store/items";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { numberIn } from "./finders";
import { SHAPING } from "./route";
import type { Method, Route } from "./route";

interface FoundPage {
  readonly context: PageContext;
  readonly page: Item;
  readonly writer: PageWriter;
}

const contextOf = ({ site, access }: Call): PageContext => ({ site, access, list: pageLibrary(site, access) });

function seenPage({ access, list }: PageContext, item: Item | undefined): Item | undefined {
  return item && seenBy(access.viewerOf(list), list, item);
}

/** The page the path addresses, as the person sees it. @throws SharePointError 404 also for a page that the person does not see */
function findPage(call: Call): FoundPage {
  const context = contextOf(call);
  const address = call.address("page");
  const { by, step } = address;
  const found = (page: Item): FoundPage => ({ context, page, writer: new PageWriter(context, call.now) });
  if (by === "getbyurl") {
    const argument = String(step.parameters[0]?.value ?? "");
    const file = resolveFile(call.site, argument);
    const page = seenPage(context, file?.kind === "page" ? file.item : undefined);
    if (page === undefined) throw pageMissing(argument);
    return found(page);
  }
  const page = seenPage(context, call.site.items.get(context.list.key, numberIn(address)));
  if (page === undefined) throw itemMissing();
  return found(page);
}

const answered = (context: PageContext, page: Item, status: 200 | 201 = 200): Answer => one(shape(sitePage(context, page)), status);
const succeeded = (name: string): Answer => ({ is: "value", name, type: "Edm.Boolean", value: true });

function listPages(call: Call): Answer {
  const context = contextOf(call);
  const seen = [...context.site.items.after(context.list.key, 0)].flatMap((item) => seenPage(context, item) ?? []);
  return collection(
    call,
    "SP.Publishing.SitePageMetadata",
    seen.map((page) => pageMetadata(context, page)),
  );
}

const pageBody = (call: Call): Record<string, unknown> => call.entityBody("SP.Publishing.SitePage");

function createPage(call: Call): Answer {
  const context = contextOf(call);
  return answered(context, new PageWriter(context, call.now).create(newColumns(call.site, pageBody(call))), 201);
}

/** A function of a page that answers the page it leaves. */
const changes = (name: string, change: (found: FoundPage) => Item): Route => ({
  method: "POST",
  pattern: `{page}/${name}`,
  options: SHAPING,
  answer: (call) => {
    const found = findPage(call);
    return one(shape(sitePage(found.context, change(found)), call.selection));
  },
});

/** A function of a page that answers true. */
const does = (name: string, act: (found: FoundPage) => Item): Route => ({
  method: "POST",
  pattern: `{page}/${name.toLowerCase()}`,
  answer: (call) => {
    act(findPage(call));
    return succeeded(name);
  },
});

/** Some clients send a save as MERGE. */
const SAVING: readonly Method[] = ["POST", "MERGE"];
const savings: readonly Route[] = SAVING.flatMap((method): Route[] => [
  {
    method,
    pattern: "{page}/savepage",
    answer: (call) => {
      const { page, writer } = findPage(call);
      writer.save(page, savedColumns(call.site, pageBody(call)));
      return done("SavePage");
    },
  },
  {
    method,
    pattern: "{page}/savepageasdraft",
    answer: (call) => {
      const { page, writer } = findPage(call);
      writer.saveAsDraft(page, savedColumns(call.site, pageBody(call)));
      return succeeded("SavePageAsDraft");
    },
  },
]);

const ensureLibrary = (pattern: string): Route => ({
  method: "POST",
  pattern,
  options: SHAPING,
  answer: (call) => one(shape(listEntity(call, ensurePageLibrary(call.site, call.access, call.now)), call.selection)),
});

/** Client-side pages. */
export const PAGE_ROUTES: readonly Route[] = [
  ensureLibrary("lists/ensureclientrenderedsitepageslibrary"),
  ensureLibrary("web/lists/ensureclientrenderedsitepageslibrary"),
  { method: "GET", pattern: "sitepages/pages", options: COLLECTION, answer: listPages },
  { method: "POST", pattern: "sitepages/pages", answer: createPage },
  {
    method: "GET",
    pattern: "{page}",
    options: SHAPING,
    answer: (call) => {
      const { context, page } = findPage(call);
      return one(shape(sitePage(context, page), call.selection));
    },
  },
  {
    method: "DELETE",
    pattern: "{page}",
    answer: (call) => {
      const { page, writer } = findPage(call);
      writer.remove(page, call.header("If-Match"));
      return deleted();
    },
  },
  ...savings,
  changes("checkoutpage", ({ writer, page }) => writer.checkOut(page)),
  changes("discardpage", ({ writer, page }) => writer.discard(page)),
  changes("copy", ({ writer, page }) => writer.copy(page)),
  does("Publish", ({ writer, page }) => writer.publish(page)),
  does("PromoteToNews", ({ writer, page }) => writer.promote(page)),
  does("DemoteFromNews", ({ writer, page }) => writer.demote(page)),
];
