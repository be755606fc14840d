import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { BROWSER_PATHS as urls, REACT_VERSION, RUNTIME_PACKAGES } from "./browserPaths";
import { releaseFolder } from "./projectFolders";
import type { ProjectFolders } from "./projectFolders";

/** What the loader needs of a component manifest; the rest is passed through as it stands. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly manifestVersion: 2;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Record<string, unknown>;
  };
}

const SPFX_VERSION = "1.23.2";

/** The page itself loads the assembly, so the loader must not find it in its list. */
const ASSEMBLY = "sp-loader-assembly";

function readManifests(folder: string, baseUrl: string): ComponentManifest[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".manifest.json"))
    .map((file): ComponentManifest => {
      const manifest = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as ComponentManifest;
      return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
    });
}

interface LibraryFile {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  /** Server-relative URL of the script. */
  readonly url: string;
  /** Set when the script is no AMD module but leaves a global of this name. */
  readonly globalName?: string;
  readonly needs?: Readonly<Record<string, Component>>;
}

type Component = Readonly<{ type: "component"; id: string; version: string }>;

const component = (id: string, version: string): Component => ({ type: "component", id, version });
const spfx = (id: string): Component => component(id, SPFX_VERSION);

function library({ id, alias, version, url, globalName, needs = {} }: LibraryFile, origin: string): ComponentManifest {
  const script = { type: "path", path: url.slice(1), ...(globalName === undefined ? {} : { globalName }) };
  return {
    id,
    alias,
    version,
    componentType: "Library",
    manifestVersion: 2,
    loaderConfig: { internalModuleBaseUrls: [`${origin}/`], entryModuleId: alias, scriptResources: { [alias]: script, ...needs } },
  };
}

const TELEMETRY = component("8217e442-8ed3-41fd-957d-b112e841286a", "0.35.145");
const REACT = component("0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d", REACT_VERSION);

function libraries(): LibraryFile[] {
  const inAssembly = (id: string, alias: string, version: string): LibraryFile => ({
    id,
    alias,
    version,
    url: "/already-in-the-assembly.js",
  });
  const shim = (id: string, alias: string, version: string, file: string): LibraryFile => ({
    id,
    alias,
    version,
    url: `${urls.host}/shims/${file}.js`,
  });
  return [
    // The assembly carries these; without a manifest the loader would ask the server for one.
    inAssembly("01c4df03-e775-48cb-aa14-171ee5199a15", "tslib", "2.3.1"),
    inAssembly("229b8d08-79f3-438b-8c21-4613fc877abd", "@microsoft/load-themed-styles", "0.1.2"),
    inAssembly("2e09fb9b-13bb-48f2-859f-97d6fff71176", "@msinternal/odsp-core-bundle", "1.5.82"),
    inAssembly(TELEMETRY.id, "@msinternal/sp-telemetry", TELEMETRY.version),
    // Every page of SharePoint has React long before a web part asks for it.
    { id: REACT.id, alias: "react", version: REACT.version, url: `${urls.packages}/react-${REACT_VERSION}/react.production.min.js` },
    {
      id: "aa0a46ec-1505-43cd-a44a-93f3a5aa460a",
      alias: "react-dom",
      version: REACT.version,
      url: `${urls.packages}/react-dom-${REACT_VERSION}/react-dom.production.min.js`,
      needs: { react: REACT },
    },
    {
      id: "32b9363b-09ff-4959-929a-cab2663fb223",
      alias: "@microsoft/microsoft-graph-client",
      version: "3.0.2",
      url: `${urls.packages}/microsoft-graph-client/graph-js-sdk.js`,
      globalName: "MicrosoftGraph",
    },
    // Not published; the runtime reads a few names of each while it loads.
    shim("42647dee-1f75-4b9f-b521-5c844a6c35cc", "@msinternal/sp-edit-customer-promise", "0.1.0", "editCustomerPromise"),
    shim("c49ba483-7614-4c5c-b9dd-11b45a5fa280", "@msinternal/sp-idle-web-task", "0.1.2", "idleWebTask"),
    shim("6d3c733c-8cb7-4871-bb22-b5b37c1d518d", "@msinternal/sp-safehtml", "0.6.0", "safeHtml"),
    // The genuine property pane needs about fifteen unpublished packages; ours has the public field factories.
    shim("f9e737b7-f0df-4597-ba8c-3060f82380db", "@microsoft/sp-property-pane", SPFX_VERSION, "propertyPane"),
    {
      // The loader starts whatever answers to this id: the seam where our page takes over.
      id: "4df9bb86-ab0a-4aab-ab5f-48bf167048fb",
      alias: "@microsoft/sp-application-base",
      version: SPFX_VERSION,
      url: `${urls.host}/application.js`,
      needs: {
        "@msinternal/sp-telemetry": TELEMETRY,
        "@microsoft/sp-http-base": spfx("8496636c-2300-4915-abef-20de64c98d8b"),
        "@microsoft/sp-component-base": spfx("467dc675-7cc5-4709-8aac-78e3b71bd2f6"),
        "@microsoft/sp-core-library": spfx("7263c7d0-1d6a-45ec-8d85-d4d1d234171b"),
        "@microsoft/sp-page-context": spfx("1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8"),
        "@microsoft/sp-webpart-base": spfx("974a7777-0990-4136-8fa6-95d80114c2e0"),
      },
    },
  ];
}

/**
 * Everything the loader may be asked for: the genuine runtime, the libraries it shares with web parts, and the web parts of the `--ship` build.
 *
 * @param origin - script addresses in manifests are absolute
 * @throws Error when the solution has not been built
 */
export function runtimeManifests(folders: ProjectFolders, origin: string): ComponentManifest[] {
  const runtime = RUNTIME_PACKAGES.flatMap((name) =>
    readManifests(path.join(folders.root, "node_modules/@microsoft", name, "dist"), `${origin}${urls.packages}/${name}/`),
  );
  return [
    ...runtime.filter((manifest) => manifest.alias !== ASSEMBLY),
    ...libraries().map((file) => library(file, origin)),
    ...shippedManifests(path.join(releaseFolder(folders), "manifests"), `${origin}${urls.release}/`),
  ];
}

function shippedManifests(folder: string, baseUrl: string): ComponentManifest[] {
  try {
    return readManifests(folder, baseUrl);
  } catch (error) {
    throw new Error("The web parts have not been built: run npm run build first.", { cause: error });
  }
}
