import { NotBuilt } from "../answers/errors";
import { isLibrary, Template } from "../definition/templates";
import type { Access } from "../security/access";
import type { Site } from "../store/site";
import { resolveFile, seenFile } from "./resolveFile";
import type { ResolvedFile } from "./resolveFile";
import { FORMS } from "./resolveFolder";
import type { Folder } from "./resolveFolder";

function pathsIn(site: Site, { path, list }: Folder): string[] {
  if (list === undefined || list.template === Template.generic) return [];
  if (isLibrary(list)) {
    if (path === `${list.url}/${FORMS}`) throw new NotBuilt("the files of a library's folder Forms");
    return site.files.in(path).map((file) => file.path);
  }
  return [...site.items.after(list.key, 0)].map(({ data }) => `${list.url}/${String(data["FileLeafRef"])}`).sort();
}

/** The files right in a folder that the person sees, by name; in a library of pages, its pages. */
export function filesIn(site: Site, access: Access, folder: Folder): ResolvedFile[] {
  return pathsIn(site, folder).flatMap((path) => {
    const file = resolveFile(site, path);
    return (file && seenFile(access, file)) ?? [];
  });
}
