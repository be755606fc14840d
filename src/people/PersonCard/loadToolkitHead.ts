import type * as Toolkit from "../toolkit/ToolkitHead";

/** The only way to the toolkit: a chunk of its own, fetched once per page. Rejects when it cannot be loaded; asked again, it tries again. */
export function loadToolkitHead(): Promise<Pick<typeof Toolkit, "default">> {
  return import(/* webpackChunkName: "mgt-person-card" */ "../toolkit/ToolkitHead");
}
