interface Window {
  /** What went wrong on this page so far; `intranet:trouble` on the document tells of more. */
  readonly pageTroubles: string[];
}
