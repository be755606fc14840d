import * as React from "react";
import { textLanguage } from "../../domain/textLanguage";
import type { Person } from "../../domain/volunteer/volunteer";
import type { OrganisationDetails } from "../organisation/organisationDetails";

export interface OwnHeadProps {
  readonly person: Person;
  readonly stone: React.ReactElement;
  readonly details: OrganisationDetails;
}

/** Who it is, without the toolkit. */
export function OwnHead({ person, stone, details: { jobTitle, department } }: OwnHeadProps): React.ReactElement {
  return (
    <div className="ps-person__head">
      {stone}
      <div className="ps-person__lines">
        <p className="ps-person__name" lang={textLanguage(person.displayName)} dir="auto">
          {person.displayName}
        </p>
        {jobTitle && (
          <p lang={textLanguage(jobTitle)} dir="auto">
            {jobTitle}
          </p>
        )}
        {department && (
          <p lang={textLanguage(department)} dir="auto">
            {department}
          </p>
        )}
      </div>
    </div>
  );
}
