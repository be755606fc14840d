import { Hono } from "hono";
import { BROWSER_PATHS } from "./browserPaths";
import { runtimeManifests } from "./runtimeManifests";
import { PAGE_FOLDERS, staticFiles } from "./staticFiles";

/**
 * Serves the SPFx runtime, the shipped web parts and the page's own scripts.
 *
 * @param origin - of this server: addresses in manifests are absolute, so it must be known before
 */
export function hostApp(projectRoot: string, origin: string): Hono {
  const manifests = JSON.stringify(runtimeManifests(projectRoot, origin));
  const app = new Hono();
  app.get(`${BROWSER_PATHS.host}/manifests.json`, (c) => c.body(manifests, 200, { "Content-Type": "application/json; charset=utf-8" }));
  app.route("/", staticFiles(projectRoot, PAGE_FOLDERS));
  return app;
}
