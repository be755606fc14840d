import * as React from "react";
import type { Directory } from "../../../domain/directory/directory";
import { leadTo } from "../../../domain/directory/lead";
import type { LeadTo } from "../../volunteer/FirstMessage/LeadTo";
import type { Results } from "./useResults";

/** What of each volunteer answers to the filters, for the first message to them. */
export function useLeads(directory: Directory, filters: Results["counted"]): LeadTo {
  return React.useCallback(
    (id) => {
      const entry = directory.byId.get(id);
      if (entry === undefined) return undefined;
      return leadTo(entry, filters.ownWords?.length ? { ...filters, query: filters.ownWords.join(" ") } : filters);
    },
    [directory, filters],
  );
}
