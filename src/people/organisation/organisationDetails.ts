/** What an organisation's directory says about a person; a property is absent where it says nothing. */
export interface OrganisationDetails {
  readonly jobTitle?: string;
  readonly department?: string;
  /** Room or building. */
  readonly office?: string;
  /** Number or extension, as the directory holds it. */
  readonly phone?: string;
  /** `data:image/jpeg;base64,…`. */
  readonly photo?: string;
}
