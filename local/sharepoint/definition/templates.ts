import type { ListTemplate } from "./siteDefinition";

/** Templates of lists, by SharePoint's numbers. */
export const Template = { generic: 100, library: 101, pages: 119 } as const satisfies Readonly<Record<string, ListTemplate>>;

/** Whether the list's items are files: documents or pages. */
export const holdsFiles = ({ template }: { readonly template: ListTemplate }): boolean => template !== Template.generic;

/** Whether the list's items are files with a content of their own. */
export const isLibrary = ({ template }: { readonly template: ListTemplate }): boolean => template === Template.library;
