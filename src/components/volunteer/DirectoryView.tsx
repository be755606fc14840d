import * as React from "react";
import type { DirectoryTexts } from "../../domain/configuration/directoryTexts";
import type { Reason } from "../../domain/contact/reason";
import type { Starter } from "../../domain/contact/starters";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import type { PersonCardProps } from "../../people/PersonCard/PersonCard";
import type { OwnLines } from "./ownLines";

/** Where talks begin: by default in the device's own mail program and in the Teams of most organisations. */
export interface ContactHosts {
  /** Host of Teams in another cloud. */
  readonly teamsHost?: string;
  /** Host of Outlook on the web. */
  readonly mailHost?: string;
}

/** What a directory adds to the page, wherever it shows volunteers: how they are reached and what is promised. */
export interface DirectoryView extends ContactHosts {
  /** The texts that the organisers may write anew. */
  readonly texts: DirectoryTexts;
  /** The starter messages for a volunteer, the first one first. @param reason - why to them */
  readonly startersFor: (volunteer: Volunteer, reason?: Reason) => readonly Starter[];
  readonly ownLines: OwnLines;
  /** Absent where the organisers show no person card. */
  readonly personCard?: Pick<PersonCardProps, "kind" | "context"> | undefined;
}

const DirectoryViewContext = React.createContext<DirectoryView | undefined>(undefined);

export const DirectoryViewProvider = DirectoryViewContext.Provider;

/** @throws Error when a part stands outside a DirectoryViewProvider */
export function useDirectoryView(): DirectoryView {
  const view = React.useContext(DirectoryViewContext);
  if (view === undefined)
    throw new Error("A part that shows volunteers stands outside a DirectoryViewProvider: wrap the web part's content in one.");
  return view;
}
