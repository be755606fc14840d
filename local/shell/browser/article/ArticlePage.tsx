import { useEffect, useState } from "preact/hooks";
import { chosenBanner } from "../page/pageStore.js";
import type { ClientPageData } from "../../clientPageData";
import { literal, Refusal, SharePointClient } from "../sharePoint/client.js";
import { articleText } from "./articleText.js";
import { drawPiece } from "./drawPiece.js";

interface SitePage {
  readonly Title: string | null;
  readonly CanvasContent1: string | null;
  readonly BannerImageUrl: { readonly Url: string } | null;
  readonly FirstPublishedDate: string | null;
  readonly Modified: string;
  readonly Author: { readonly Title: string };
  readonly OData__ModerationStatus: number;
}

const COLUMNS = "Title,CanvasContent1,BannerImageUrl,FirstPublishedDate,Modified,Author/Title,OData__ModerationStatus";
const APPROVED = 0;

const TEXTS = {
  ja: {
    loading: "読み込んでいます…",
    missing: "このページは見つかりません。削除されたか、見る権限がない可能性があります。",
    failed: "ページを読み込めませんでした。",
    draft: "下書きです。編集者だけに見えています。",
  },
  en: {
    loading: "Loading…",
    missing: "This page was not found. It may have been deleted, or you may not see it.",
    failed: "The page could not be loaded.",
    draft: "This is a draft. Only editors see it.",
  },
};

async function readPage({ webUrl, listUrl, pageFile = "" }: ClientPageData): Promise<SitePage | undefined> {
  const query = `$select=${COLUMNS}&$expand=Author&$filter=FileLeafRef eq ${literal(pageFile)}&$top=1`;
  const { value } = await new SharePointClient(webUrl).get<{ readonly value: readonly SitePage[] }>(
    `web/getList(${literal(listUrl)})/items?${query}`,
  );
  return value[0];
}

function Article({ page, data }: { readonly page: SitePage; readonly data: ClientPageData }) {
  const { language, timeZone, webUrl } = data;
  const banner = chosenBanner({ BannerImageUrl: page.BannerImageUrl?.Url ?? null });
  const published = new Date(page.FirstPublishedDate ?? page.Modified);
  return (
    <article class="sh-article">
      {page.OData__ModerationStatus !== APPROVED && <p class="sh-news">{TEXTS[language].draft}</p>}
      {banner !== "" && <img src={banner} alt="" />}
      <h1>{page.Title}</h1>
      <p class="sh-note">
        <time dateTime={published.toISOString()}>
          {new Intl.DateTimeFormat(language === "ja" ? "ja-JP" : "en-GB", { dateStyle: "long", timeZone }).format(published)}
        </time>
        {" · "}
        {page.Author.Title}
      </p>
      {articleText(page.CanvasContent1 ?? "", `${webUrl}/SitePages/`).map(drawPiece)}
    </article>
  );
}

/** Any page of the site that an editor has written: title, picture, date, author and text. */
export function ArticlePage({ data }: { readonly data: ClientPageData }) {
  const texts = TEXTS[data.language];
  const [page, setPage] = useState<SitePage | "loading" | "missing" | "failed">("loading");
  useEffect(() => {
    readPage(data).then(
      (read) => setPage(read ?? "missing"),
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        setPage(error.status === 404 || error.status === 403 ? "missing" : "failed");
      },
    );
  }, [data]);
  useEffect(() => {
    if (typeof page === "object" && page.Title !== null) document.title = page.Title;
  }, [page]);
  return typeof page === "object" ? (
    <Article page={page} data={data} />
  ) : (
    <p role={page === "loading" ? "status" : "alert"}>{texts[page]}</p>
  );
}
