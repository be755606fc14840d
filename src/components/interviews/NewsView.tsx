import * as React from "react";

/** What the interview news adds to the page. */
export interface NewsView {
  /** Absolute; absent: interviews do not lead to profiles. */
  readonly directoryPageUrl?: string | undefined;
}

const NewsViewContext = React.createContext<NewsView | undefined>(undefined);

export const NewsViewProvider = NewsViewContext.Provider;

/** @throws Error when a part stands outside a NewsViewProvider */
export function useNewsView(): NewsView {
  const view = React.useContext(NewsViewContext);
  if (view === undefined) throw new Error("A part of the interview news stands outside a NewsViewProvider: wrap the web part's content in one.");
  return view;
}
