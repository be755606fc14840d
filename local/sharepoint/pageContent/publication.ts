import type { ItemData } from "../columns/storedValue";

/** 0 an ordinary page, 1 a news post that waits for its publication, 2 a published news post. */
export const Promotion = { none: 0, onPublish: 1, news: 2 } as const;

/** The date of the first publication, which later ones keep. @param when - ISO instant */
export function firstPublished(data: ItemData, when: string): ItemData {
  return { ...data, FirstPublishedDate: data["FirstPublishedDate"] ?? when };
}

/**
 * What a page says once it is published: a post that waited becomes news. A page that is no news gets no date here; approving
 * or publishing its file leaves it without.
 *
 * @param when - ISO instant
 */
export function published(data: ItemData, when: string): ItemData {
  const state = data["PromotedState"];
  if (state !== Promotion.onPublish && state !== Promotion.news) return data;
  return { ...firstPublished(data, when), PromotedState: Promotion.news };
}
