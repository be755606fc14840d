import * as React from "react";
import { textLanguage } from "../../domain/textLanguage";
import type { PersonCardLabels } from "./personCardLabels";

export interface OrganisationFactsProps {
  readonly mail: string;
  readonly office: string | undefined;
  readonly phone: string | undefined;
  readonly presence: string | undefined;
  readonly labels: PersonCardLabels;
}

/** The facts the head of the card has no line for; an unknown one takes no room. */
export function OrganisationFacts({ mail, office, phone, presence, labels }: OrganisationFactsProps): React.ReactElement {
  const facts = [
    [labels.mailAddress, mail],
    [labels.office, office],
    [labels.phone, phone],
    [labels.presence, presence],
  ] as const;
  return (
    <dl className="ps-person__facts">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={textLanguage(value)} dir="auto">
                {value}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
