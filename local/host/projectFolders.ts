import path from "node:path";

/** Folders of the project whose web parts are shown. */
export interface ProjectFolders {
  /** Absolute: holds `node_modules/`, this folder as `local/`, and what is compiled from it in `.local/app/`. */
  readonly root: string;
  /** The `--ship` build, relative to the root or absolute: holds `manifests/` and `assets/`. Absent: `release`. */
  readonly release?: string;
}

/** Absolute path of the `--ship` build. */
export function releaseFolder({ root, release = "release" }: ProjectFolders): string {
  return path.resolve(root, release);
}
