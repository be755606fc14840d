import * as React from "react";
import type { Language } from "../../domain/text";
import type { Person } from "../../domain/volunteer/volunteer";
import type { GraphContext } from "../graphContext";
import { ORGANISATION_SLOT, PERSON_CARD_ELEMENT } from "../personCardToolkit";
import type { CardTheme } from "../personCardToolkit";
import { ContactActions } from "./ContactActions";
import type { ContactActionsProps } from "./ContactActions";
import { OrganisationFacts } from "./OrganisationFacts";
import type { PersonCardLabels } from "./personCardLabels";
import { useOrganisation } from "./useOrganisation";
import type { KnownDetails } from "./useOrganisation";
import { usePersonCardToolkit } from "./usePersonCardToolkit";
import "./PersonCard.css";

export interface PersonCardProps {
  readonly person: Person;
  /** What the page already knows; shown at once. */
  readonly details: KnownDetails;
  readonly actions: ContactActionsProps["actions"];
  readonly labels: PersonCardLabels;
  /** `mgt`: with Microsoft Graph Toolkit, loaded when the card is mounted; `fluent`: our own card, without Graph. */
  readonly kind: "mgt" | "fluent";
  readonly language: Language;
  readonly theme: CardTheme;
  /** The web part's own context. */
  readonly context: GraphContext;
}

/**
 * What the organisation says about a person, with links to write to them. Mount it when the reader asks for it.
 *
 * Our own card is there at once. With `kind` "mgt" the same markup stands inside the toolkit's element: when the toolkit
 * arrives its head replaces ours around the same details and links, so nothing is lost under the reader's focus;
 * when it cannot be loaded, or cannot show a person, our card stays, and when Graph refuses the card shows what the page knew.
 */
export function PersonCard({ person, details, actions, labels, kind, language, theme, context }: PersonCardProps): React.ReactElement {
  const toolkit = usePersonCardToolkit(kind === "mgt");
  const organisation = useOrganisation(toolkit, context, person.upn, details);
  const { jobTitle, department, office, phone } = organisation;
  const card = React.useRef<HTMLElement>(null);
  const [broken, setBroken] = React.useState(false);
  const tag = kind === "mgt" && !broken ? PERSON_CARD_ELEMENT : "div";

  React.useLayoutEffect(() => {
    if (card.current?.localName !== PERSON_CARD_ELEMENT) return;
    try {
      toolkit?.show(card.current, { person, details: organisation, theme, language });
    } catch {
      setBroken(true);
    }
  }, [toolkit, person, organisation, theme, language]);

  return (
    <section className="ps-person" aria-label={labels.organisation}>
      {React.createElement(
        tag,
        { key: person.siteUserId, ref: card },
        <div className="ps-person__head">
          <p className="ps-person__name" dir="auto">{person.displayName}</p>
          {jobTitle && <p dir="auto">{jobTitle}</p>}
          {department && <p dir="auto">{department}</p>}
        </div>,
        <div className="ps-person__body" slot={ORGANISATION_SLOT}>
          <OrganisationFacts mail={person.mail} office={office} phone={phone} labels={labels} />
          <ContactActions actions={actions} labels={labels} />
        </div>,
      )}
    </section>
  );
}
