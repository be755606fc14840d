import { Hono } from "hono";
import { BROWSER_PATHS } from "./browserPaths";
import type { ProjectFolders } from "./projectFolders";
import { runtimeManifests } from "./runtimeManifests";
import { signInPage } from "./signIn";
import { pageFolders, staticFiles } from "./staticFiles";

/**
 * Serves the SPFx runtime, the shipped web parts and the page's own scripts.
 *
 * @param origin - of this server: addresses in manifests are absolute, so it must be known before
 */
export function hostApp(folders: ProjectFolders, origin: string): Hono {
  const manifests = JSON.stringify(runtimeManifests(folders, origin));
  const app = new Hono();
  app.get(`${BROWSER_PATHS.host}/manifests.json`, (c) => c.body(manifests, 200, { "Content-Type": "application/json; charset=utf-8" }));
  app.route("/", signInPage(origin));
  app.route("/", staticFiles(pageFolders(folders)));
  return app;
}
