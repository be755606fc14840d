import * as React from "react";
import type { GraphContext } from "../graphContext";
import type { OrganisationDetails } from "../organisationDetails";
import type { PersonCardToolkit } from "../personCardToolkit";

/** What the page knows of a person without asking Graph. */
export type KnownDetails = Pick<OrganisationDetails, "jobTitle" | "department">;

interface Answer {
  readonly upn: string;
  readonly details: OrganisationDetails;
}

/** What is known about a person: what the page was told, and over it what Graph answers once the toolkit is there. */
export function useOrganisation(toolkit: PersonCardToolkit | undefined, context: GraphContext, upn: string, known: KnownDetails): OrganisationDetails {
  const [answer, setAnswer] = React.useState<Answer>();
  React.useEffect(() => {
    if (!toolkit) return undefined;
    let mounted = true;
    void toolkit.readOrganisation(context, upn).then((details) => mounted && setAnswer({ upn, details }));
    return () => {
      mounted = false;
    };
  }, [toolkit, context, upn]);
  const { jobTitle, department } = known;
  return React.useMemo(
    () => ({ ...(jobTitle ? { jobTitle } : {}), ...(department ? { department } : {}), ...(answer?.upn === upn ? answer.details : {}) }),
    [jobTitle, department, answer, upn],
  );
}
