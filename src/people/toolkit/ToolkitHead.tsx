import "./registerToolkit";
import { applyTheme } from "@microsoft/mgt-components";
import { LocalizationHelper } from "@microsoft/mgt-element";
import { PersonCard } from "@microsoft/mgt-react";
import * as React from "react";
import type { Person } from "../../domain/volunteer/volunteer";
import type { OrganisationDetails } from "../organisation/organisationDetails";

/** `contrast` is Teams' high contrast. */
export type CardTheme = "light" | "dark" | "contrast";

/** The toolkit's own words that the head can show. It puts them before the name or the address. */
export interface ToolkitTexts {
  readonly photoFor: string;
  readonly emailAddress: string;
}

export interface ToolkitHeadProps {
  readonly person: Person;
  /** The person's mark: stands where there is no photo. */
  readonly stone: React.ReactElement;
  /** The same object as long as nothing new is known: with another one the toolkit draws anew. */
  readonly details: OrganisationDetails;
  readonly theme: CardTheme;
  readonly texts: ToolkitTexts;
}

/**
 * The head of Microsoft Graph Toolkit's person card: photo, name, title, department. Asks Graph for nothing: with mail and
 * sign-in name given, and no provider on the page, the toolkit shows what it is told. The default export of a chunk of its own.
 */
export default function ToolkitHead({ person, stone, details, theme, texts }: ToolkitHeadProps): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  const { displayName, mail, upn } = person;
  const { jobTitle, department, photo } = details;
  const { photoFor, emailAddress } = texts;
  React.useLayoutEffect(() => {
    LocalizationHelper.strings = { _components: {}, photoFor, emailAddress };
  }, [photoFor, emailAddress]);
  React.useLayoutEffect(() => {
    if (place.current !== null) applyTheme(theme, place.current);
  }, [theme]);
  const personDetails = React.useMemo(
    () => ({
      displayName,
      mail,
      userPrincipalName: upn,
      jobTitle: jobTitle ?? null,
      department: department ?? null,
      ...(photo ? { personImage: photo } : {}),
    }),
    [displayName, mail, upn, jobTitle, department, photo],
  );
  return (
    <div className="ps-person__head">
      {photo === undefined && stone}
      <div className="ps-person__toolkit" data-photo={photo !== undefined} ref={place}>
        <PersonCard personDetails={personDetails} />
      </div>
    </div>
  );
}
