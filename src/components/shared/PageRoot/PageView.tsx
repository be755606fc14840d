import * as React from "react";
import type { Language } from "../../../domain/text";
import type { TeamsClient } from "../../../host/teamsClient";

/** What the page is, for every part of every web part. */
export interface PageView {
  /** Of the reader. */
  readonly language: Language;
  /** Now, renewed every minute: local times on cards follow it. */
  readonly now: Date;
  /** IANA zone of the reader's computer. */
  readonly timeZone: string;
  /** May write pages: sees what to do where readers only see that there is nothing. */
  readonly isEditor: boolean;
  /** Present inside Teams, which opens links and chats and shares views itself. */
  readonly teams?: TeamsClient;
}

const PageViewContext = React.createContext<PageView | undefined>(undefined);

export const PageViewProvider = PageViewContext.Provider;

/** @throws Error when a part stands outside a PageViewProvider */
export function usePageView(): PageView {
  const view = React.useContext(PageViewContext);
  if (view === undefined)
    throw new Error("A part of the product stands outside a PageViewProvider: wrap the web part's content in a PageRoot.");
  return view;
}
