import * as React from "react";
import type { Language } from "../../domain/text";

/** What every part of the interview news needs to know about the reader and their page. */
export interface NewsView {
  readonly language: Language;
  /** Decides what is new. */
  readonly now: Date;
  /** May write posts: sees what to do where readers only see that there is nothing. */
  readonly isEditor: boolean;
  /** Absolute; absent: interviews do not lead to profiles. */
  readonly directoryPageUrl?: string | undefined;
  /** Present inside Teams, where links open through the client instead of a browser window. */
  readonly openLink?: ((url: string) => void) | undefined;
}

const NewsViewContext = React.createContext<NewsView | undefined>(undefined);

export const NewsViewProvider = NewsViewContext.Provider;

/** @throws Error when a part stands outside a NewsViewProvider */
export function useNewsView(): NewsView {
  const view = React.useContext(NewsViewContext);
  if (view === undefined) throw new Error("A part of the interview news stands outside a NewsViewProvider: wrap the web part's content in one.");
  return view;
}
