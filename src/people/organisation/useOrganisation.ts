import * as React from "react";
import type { GraphContext } from "../graph/graphContext";
import type { OrganisationDetails } from "./organisationDetails";
import { readOrganisation } from "./readOrganisation";

/** What the page knows of a person without asking Graph. */
export type KnownDetails = Pick<OrganisationDetails, "jobTitle" | "department">;

interface Answer {
  readonly upn: string;
  readonly details: OrganisationDetails;
}

/**
 * What is known about a person: what the page was told, and over it what Graph answers.
 *
 * @param context - undefined: Graph is not asked
 * @returns the same object as long as nothing new is known
 */
export function useOrganisation(context: GraphContext | undefined, upn: string, known: KnownDetails): OrganisationDetails {
  const [answer, setAnswer] = React.useState<Answer>();
  React.useEffect(() => {
    if (context === undefined || upn === "") return undefined;
    let mounted = true;
    void readOrganisation(context, upn).then((details) => mounted && setAnswer({ upn, details }));
    return () => {
      mounted = false;
    };
  }, [context, upn]);
  const { jobTitle, department } = known;
  return React.useMemo(
    () => ({ ...(jobTitle ? { jobTitle } : {}), ...(department ? { department } : {}), ...(answer?.upn === upn ? answer.details : {}) }),
    [jobTitle, department, answer, upn],
  );
}
