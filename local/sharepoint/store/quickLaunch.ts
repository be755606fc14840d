import type { Database } from "./database";

/** A link of the navigation. */
export interface NavigationNode {
  readonly id: number;
  /** Id of the node it stands below; 0 for one of the first level. */
  readonly parent: number;
  readonly title: string;
  readonly url: string;
  readonly isVisible: boolean;
  readonly isExternal: boolean;
}

interface Kept {
  readonly last: number;
  readonly nodes: readonly NavigationNode[];
}

const NAME = "quickLaunch";
/** Ids below are the service's own. */
const BEFORE_FIRST = 2000;

/** The links at the side of the web, in their order. */
export class QuickLaunchStore {
  constructor(private readonly database: Database) {}

  /** Right below a node. @param parent - 0: of the first level */
  public below(parent: number): readonly NavigationNode[] {
    return this.kept.nodes.filter((node) => node.parent === parent);
  }

  public byId(id: number): NavigationNode | undefined {
    return this.kept.nodes.find((node) => node.id === id);
  }

  /** As the last one below its parent. */
  public add(facts: Omit<NavigationNode, "id">): NavigationNode {
    const { last, nodes } = this.kept;
    const node = { ...facts, id: last + 1 };
    this.keep({ last: node.id, nodes: [...nodes, node] });
    return node;
  }

  public update(changed: NavigationNode): void {
    const { last, nodes } = this.kept;
    this.keep({ last, nodes: nodes.map((node) => (node.id === changed.id ? changed : node)) });
  }

  /** With all below it. */
  public remove(id: number): void {
    for (const child of this.below(id)) this.remove(child.id);
    const { last, nodes } = this.kept;
    this.keep({ last, nodes: nodes.filter((node) => node.id !== id) });
  }

  /** @param after - the node that it follows; undefined: it comes first */
  public move(moved: NavigationNode, after: NavigationNode | undefined): void {
    const { last, nodes } = this.kept;
    const others = nodes.filter(({ id }) => id !== moved.id);
    const at = after === undefined ? 0 : others.findIndex(({ id }) => id === after.id) + 1;
    this.keep({ last, nodes: [...others.slice(0, at), moved, ...others.slice(at)] });
  }

  private get kept(): Kept {
    const row = this.database.first<{ value: string }>("SELECT value FROM site WHERE name = ?", NAME);
    return row === undefined ? { last: BEFORE_FIRST, nodes: [] } : (JSON.parse(row.value) as Kept);
  }

  private keep(kept: Kept): void {
    this.database.run("INSERT OR REPLACE INTO site (name, value) VALUES (?, ?)", NAME, JSON.stringify(kept));
  }
}
