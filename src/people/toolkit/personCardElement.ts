import { MgtPersonCard, registerMgtPersonCardComponent } from "@microsoft/mgt-components";
import { customElementHelper, mgtHtml, registerComponent } from "@microsoft/mgt-element";
import type { Person } from "../../domain/volunteer/volunteer";
import type { OrganisationDetails } from "../organisationDetails";
import { ORGANISATION_SLOT } from "../personCardToolkit";

type Template = ReturnType<MgtPersonCard["renderPerson"]>;

/**
 * The toolkit's person card, with our details and contact links in place of its buttons and tabs.
 *
 * Its own mail and chat buttons send no text and encode nothing, its tabs have no names, and loading its state
 * writes who was looked at into IndexedDB, where it would stay on a shared computer. So the state is not loaded:
 * the card shows the person it was given.
 */
class OrganisationCard extends MgtPersonCard {
  protected override loadState(): Promise<void> {
    return Promise.resolve();
  }

  protected override renderContactIcons(): Template {
    return mgtHtml`<slot name=${ORGANISATION_SLOT}></slot>`;
  }

  protected override renderExpandedDetailsButton(): Template {
    return mgtHtml``;
  }
}

export type PersonCardElement = MgtPersonCard;

/**
 * Registers the card once per page, under a prefix of our own: another solution on the page may bring another version
 * of the toolkit. The tags are fixed at registration, so the prefix comes first.
 */
export function registerPersonCard(): void {
  customElementHelper.withDisambiguation("plat-sodan");
  registerComponent("person-card", OrganisationCard);
  registerMgtPersonCardComponent();
}

/** The person as the toolkit knows one. With an address given it asks Graph for nothing. */
export function personDetails(person: Person, details: OrganisationDetails): MgtPersonCard["personDetails"] {
  return {
    displayName: person.displayName,
    mail: person.mail,
    userPrincipalName: person.upn,
    jobTitle: details.jobTitle ?? null,
    department: details.department ?? null,
    ...(details.photo ? { personImage: details.photo } : {}),
  };
}
