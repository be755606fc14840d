import * as React from "react";
import type { Lead } from "../../../domain/contact/reason";

/** What brought the reader to a volunteer, by the id of their item; undefined where nothing can be named. */
export type LeadTo = (volunteerId: number) => Lead | undefined;

const LeadToContext = React.createContext<LeadTo>(() => undefined);

/** Stands around the people whom a search or an interview leads to. */
export const LeadToProvider = LeadToContext.Provider;

export function useLeadTo(): LeadTo {
  return React.useContext(LeadToContext);
}
