import * as React from "react";
import type { ListingConfiguration } from "../../domain/configuration/listingConfiguration";
import type { ListingRule } from "../../domain/volunteer/listing";
import type { Volunteer } from "../../domain/volunteer/volunteer";

/** Reads a volunteer by the id of their list item, as they are on a day; undefined: they are listed no more. */
export type ReadSpeaker = (subjectId: number, rule: ListingRule) => Promise<Volunteer | undefined>;

/** What the interview news adds to the page. */
export interface NewsView extends ListingConfiguration {
  /** Absolute; absent: interviews do not lead to profiles. */
  readonly directoryPageUrl?: string | undefined;
  /** Absent: the speakers of interviews have no person cards here. */
  readonly readSpeaker?: ReadSpeaker | undefined;
}

const NewsViewContext = React.createContext<NewsView | undefined>(undefined);

export const NewsViewProvider = NewsViewContext.Provider;

/** @throws Error when a part stands outside a NewsViewProvider */
export function useNewsView(): NewsView {
  const view = React.useContext(NewsViewContext);
  if (view === undefined)
    throw new Error("A part of the interview news stands outside a NewsViewProvider: wrap the web part's content in one.");
  return view;
}
