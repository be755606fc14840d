/** The switcher's people: who looks at the page, and what everybody is called. */
export interface People {
  /** Key in the switcher. */
  readonly me: string;
  nameOf(key: string): string;
}

/** Reads them from the switcher in the page's suite bar. */
export function peopleOf(page: Document): People {
  const switcher = page.querySelector<HTMLSelectElement>("select[data-switch=person]");
  return {
    me: switcher?.value ?? "",
    nameOf: (key) => [...(switcher?.options ?? [])].find(({ value }) => value === key)?.label ?? key,
  };
}
