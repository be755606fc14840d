import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { RUNTIME_PACKAGES } from "./host/browserPaths";

interface Package {
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const own = JSON.parse(readFileSync(join(__dirname, "package.json"), "utf8")) as Package;
const needed = { ...own.dependencies, ...own.peerDependencies, ...own.devDependencies };

/** `@pnp/sp` of `@pnp/sp/webs`. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

function imported(): Set<string> {
  const sources = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(join(__dirname, file), "utf8"));
  const specifiers = sources.flatMap((source) =>
    [...source.matchAll(/^(?:import|export) .*? from "([^".][^"]*)";$/gmu)].map(([, specifier = ""]) => specifier),
  );
  return new Set(specifiers.filter((specifier) => !specifier.startsWith("node:") && !builtinModules.includes(specifier)).map(packageOf));
}

describe("what local/ needs installed", () => {
  it("names every package that is imported, and the runtime that is served", () => {
    const runtime = RUNTIME_PACKAGES.map((name) => `@microsoft/${name}`);
    expect([...imported(), ...runtime].filter((name) => !Object.hasOwn(needed, name))).toEqual([]);
  });

  it("is what this repository has installed", () => {
    const installed = JSON.parse(readFileSync(join(__dirname, "../package-lock.json"), "utf8")) as {
      readonly packages: Readonly<Record<string, { readonly version: string }>>;
    };
    expect(needed).toEqual(
      Object.fromEntries(Object.keys(needed).map((name) => [name, installed.packages[`node_modules/${name}`]?.version])),
    );
  });

  it("has a file behind each of its faces", () => {
    expect(Object.values(own.exports).filter((file) => !existsSync(join(__dirname, file)))).toEqual([]);
  });
});
