/** What `$select` and `$expand` ask for at one level of an answer. */
export interface Selection {
  /** True when nothing was selected here, or `*` was: the level's usual properties come. */
  readonly all: boolean;
  /** Properties named here, in order. */
  readonly names: readonly string[];
  /** Levels that `$expand` opens. */
  readonly expanded: ReadonlyMap<string, Selection>;
  /** Names that `$select` goes into (`Person/Title`), opened or not. */
  readonly entered: ReadonlySet<string>;
}

const parts = (option: string | null): string[][] =>
  (option ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => part.split("/"));

/** `odata.id` and the like come as the level of metadata says, whether they are selected or not. */
const CONTROL = /^odata\./iu;

const below = (paths: readonly string[][], name: string): string[][] =>
  paths.filter((path) => path.length > 1 && path[0] === name).map((path) => path.slice(1));

function level(select: readonly string[][], expand: readonly string[][]): Selection {
  const names = select.filter((path) => path.length === 1).flatMap(([name = ""]) => (CONTROL.test(name) ? [] : [name]));
  const opened = new Set(expand.map(([name]) => name ?? ""));
  return {
    all: select.length === 0 || names.includes("*"),
    names: [...new Set(names.filter((name) => name !== "*"))],
    expanded: new Map([...opened].map((name) => [name, level(below(select, name), below(expand, name))])),
    entered: new Set(select.filter((path) => path.length > 1).map(([name]) => name ?? "")),
  };
}

/** Everything usual, nothing expanded. */
export const USUAL: Selection = { all: true, names: [], expanded: new Map(), entered: new Set() };

/** Reads `$select` and `$expand`. */
export function parseSelection(select: string | null, expand: string | null): Selection {
  return level(parts(select), parts(expand));
}
