/** The pages around web parts: navigation, people to be, lists and pages to edit. */
export { sectionsOf } from "./canvas";
export type { Column, Part, Section } from "./canvas";
export type { NavigationPage } from "./navigation";
export { shellApp } from "./shellApp";
export type { ShellOptions } from "./shellApp";
export { pageReader } from "./storedPage";
export type { ReadPage, StoredPage } from "./storedPage";
export type { LocalizedText } from "./text";
export { visitorOf } from "./visitor";
export type { Person, Visitor } from "./visitor";
