import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
import { listAddress } from "../../transport/listAddress";
import type { LevelState, SiteState } from "../state/siteState";

/** A site that is being set up: what was seen of it before, and what has been made since. */
export class Site {
  private readonly listIds: Map<string, string>;

  public constructor(
    public readonly web: IWeb,
    private seen: SiteState,
  ) {
    this.listIds = new Map([...seen.lists].map(([key, { id }]) => [key, id]));
  }

  public get state(): SiteState {
    return this.seen;
  }

  /**
   * @param listUrl - below the web
   * @param web - a batch of the web, for what is to travel together
   */
  public list(listUrl = "", web = this.web): IList {
    return web.getList(listAddress(this.seen.webUrl, listUrl));
  }

  /** Id of a list of the product, for lookups into it. */
  public readonly listIdOf = (key: string): string => {
    const id = this.listIds.get(key);
    if (id === undefined) throw new Error(`The list ${key} is looked up before it is made: move it up in the site model.`);
    return id;
  };

  public keepList(key: string, id: string): void {
    this.listIds.set(key, id);
  }

  public keepLevel(level: LevelState): void {
    this.seen = { ...this.seen, levels: [...this.seen.levels.filter(({ id }) => id !== level.id), level] };
  }

  public keepGroup(id: number, title: string): void {
    this.seen = { ...this.seen, groups: new Map([...this.seen.groups, [id, title]]) };
  }
}
