/** Texts of which SharePoint loads only the reader's language. */
export interface LocalisedResource {
  /** What the code imports, made of the folders above: components/shared/loc is ComponentsSharedStrings. */
  readonly name: string;
  /** Below the repository's root, with a file for each language. */
  readonly folder: string;
}

/** One for every folder called loc in src. */
export function localisedResources(): LocalisedResource[];

/** Everything that is made from the folders of texts; the file is a path below the repository's root. */
export function derivedFiles(): { readonly file: string; readonly contents: string }[];

export function writeDerivedFiles(): void;
