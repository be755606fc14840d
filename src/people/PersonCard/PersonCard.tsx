import * as React from "react";
import type { Person } from "../../domain/volunteer/volunteer";
import type { GraphContext } from "../graph/graphContext";
import { useOrganisation } from "../organisation/useOrganisation";
import type { KnownDetails } from "../organisation/useOrganisation";
import type { CardTheme, ToolkitHeadProps } from "../toolkit/ToolkitHead";
import { ContactActions } from "./ContactActions";
import type { ContactActionsProps } from "./ContactActions";
import { OrganisationFacts } from "./OrganisationFacts";
import { OwnHead } from "./OwnHead";
import type { PersonCardLabels } from "./personCardLabels";
import "./PersonCard.css";

export interface PersonCardProps {
  readonly person: Person;
  /** The person's mark: stands in the head where there is no photo. */
  readonly stone: React.ReactElement;
  /** What the page already knows; shown at once. */
  readonly details: KnownDetails;
  /** What Teams says about the person just now, in words; undefined where nothing is known, which is never "offline". */
  readonly presence?: string | undefined;
  readonly actions: ContactActionsProps["actions"];
  readonly labels: PersonCardLabels;
  /** `mgt`: with Microsoft Graph Toolkit, loaded when the card is mounted; `fluent`: our own card, without Graph. */
  readonly kind: "mgt" | "fluent";
  /** Draws the toolkit's head; `otherwise` until it has come, and where it is lost. */
  readonly withToolkit: (head: ToolkitHeadProps, otherwise: React.ReactElement) => React.ReactElement;
  readonly theme: CardTheme;
  /** The web part's own context. */
  readonly context: GraphContext;
}

/**
 * What the organisation says about a person, with links to write to them. Mount it when the reader asks for it.
 *
 * Our own card is there at once. With `kind` "mgt" the toolkit's head takes the place of ours when its chunk arrives; facts and
 * links stand outside it and stay as they are, and nothing in a head has focus to lose. Where the toolkit cannot be loaded
 * our head stays, and where Graph refuses the card shows what the page knew.
 */
export function PersonCard({
  person,
  stone,
  details,
  presence,
  actions,
  labels,
  kind,
  withToolkit,
  theme,
  context,
}: PersonCardProps): React.ReactElement {
  const organisation = useOrganisation(kind === "mgt" ? context : undefined, person.upn, details);
  const head = <OwnHead person={person} stone={stone} details={organisation} />;
  return (
    <div className="ps-person">
      {kind === "fluent" ? head : withToolkit({ person, stone, details: organisation, theme, texts: labels.toolkit }, head)}
      <OrganisationFacts mail={person.mail} office={organisation.office} phone={organisation.phone} presence={presence} labels={labels} />
      <ContactActions actions={actions} labels={labels} />
    </div>
  );
}
