import type { Language } from "../domain/text";
import type { Person } from "../domain/volunteer/volunteer";
import type { GraphContext } from "./graphContext";
import type { OrganisationDetails } from "./organisationDetails";

/** Element of the toolkit's card. Until the toolkit is loaded, browsers show its children: our own card. */
export const PERSON_CARD_ELEMENT = "mgt-plat-sodan-person-card";

/** Slot in the toolkit's card that shows our details and contact links. */
export const ORGANISATION_SLOT = "organisation";

/** `contrast` is Teams' high contrast. */
export type CardTheme = "light" | "dark" | "contrast";

/** What the toolkit's card shows beside our slot. */
export interface CardView {
  readonly person: Person;
  readonly details: OrganisationDetails;
  readonly theme: CardTheme;
  readonly language: Language;
}

/** Microsoft Graph Toolkit behind a face of our own: its types stay in `toolkit/`. */
export interface PersonCardToolkit {
  /** Shows a person in an element named {@link PERSON_CARD_ELEMENT}. Asks Graph for nothing. */
  show(element: HTMLElement, view: CardView): void;
  /**
   * Asks Graph once for what the directory says about a person.
   * @returns no details at all where Graph refuses, does not answer or knows nobody of this sign-in name
   */
  readOrganisation(context: GraphContext, upn: string): Promise<OrganisationDetails>;
}

/** Loads the toolkit: a chunk of its own, fetched once per page. Rejects when the chunk cannot be loaded. */
export async function loadPersonCardToolkit(): Promise<PersonCardToolkit> {
  const { personCardToolkit } = await import(/* webpackChunkName: "mgt-person-card" */ "./toolkit/toolkit");
  return personCardToolkit;
}
