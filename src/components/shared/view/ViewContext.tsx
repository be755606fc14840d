import * as React from "react";
import type { DirectoryTexts } from "../../../domain/configuration/directoryTexts";
import type { Starter } from "../../../domain/contact/starters";
import type { Language } from "../../../domain/text";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import type { TeamsClient } from "../../../host/teamsClient";

/** What every part of the view needs to know about the reader and their page. */
export interface View {
  readonly language: Language;
  /** Now, renewed every minute: local times on cards follow it. */
  readonly now: Date;
  /** IANA zone of the reader's computer. */
  readonly timeZone: string;
  /** The starter messages for a volunteer, the first one first. */
  readonly startersFor: (volunteer: Volunteer) => readonly Starter[];
  /** The texts that the organisers may write anew. */
  readonly texts: DirectoryTexts;
  /** Host name of Teams where it is not teams.microsoft.com. */
  readonly teamsHost?: string;
  /** Host name of Outlook on the web where mails are written there, and not in the device's own program. */
  readonly mailHost?: string;
  /** Present inside Teams, which opens chats and shares views itself. */
  readonly teams?: Pick<TeamsClient, "openChat" | "shareView">;
}

const ViewContext = React.createContext<View | undefined>(undefined);

export const ViewProvider = ViewContext.Provider;

/** @throws Error when a part stands outside a ViewProvider */
export function useView(): View {
  const view = React.useContext(ViewContext);
  if (view === undefined) throw new Error("A component of the product stands outside a ViewProvider: wrap the web part's content in one.");
  return view;
}
