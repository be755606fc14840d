import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's plugins are CommonJS
const { noticesOf } = require("./thirdPartyNotices.cjs") as { readonly noticesOf: (files: Iterable<string>) => string };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notices-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A package as npm lays it down, and the path of a module in it. */
function installed(name: string, license: string, files: Readonly<Record<string, string>>): string {
  const home = path.join(folder, "node_modules", name);
  mkdirSync(home, { recursive: true });
  for (const [file, text] of Object.entries({ ...files, "package.json": JSON.stringify({ name, version: "1.2.3", license }) }))
    writeFileSync(path.join(home, file), text);
  return path.join(home, "lib/index.js");
}

describe("the third-party notices of the package", () => {
  it("hold the licence of every package that a module comes from, once, and leave our own modules out", () => {
    const modules = [
      installed("zed", "MIT", { LICENSE: "Zed's licence" }),
      installed("@scope/alpha", "ISC", { "LICENCE.md": "Alpha's licence" }),
    ];
    const notices = noticesOf([...modules, path.join(folder, "node_modules/zed/lib/other.js"), path.join(folder, "lib/ours.js")]);
    expect(notices).toMatch(/@scope\/alpha 1\.2\.3 \(ISC\)\n\nAlpha's licence[^]*zed 1\.2\.3 \(MIT\)\n\nZed's licence/);
    expect(notices.match(/Zed's licence/g)).toHaveLength(1);
    expect(notices).not.toContain("ours");
  });

  it("hold a package's notice beside its licence, and that of a package within a package", () => {
    const outer = installed("outer", "Apache-2.0", { LICENSE: "Apache", NOTICE: "Made by many" });
    const inner = installed("outer/node_modules/inner", "MIT", { "license.txt": "Inner's licence" });
    expect(noticesOf([outer, inner])).toMatch(/Apache\n\nMade by many[^]*Inner's licence/);
  });

  it("say whose a package is that is published without the licence of its repository", () => {
    expect(noticesOf([installed("@microsoft/mgt-element", "MIT", {})])).toContain("Copyright (c) Microsoft and Contributors");
  });

  it("fail when a licence is missing, and say what to do", () => {
    expect(() => noticesOf([installed("secret", "SEE LICENSE IN nowhere", { "README.md": "" })])).toThrow(
      /^secret 1\.2\.3 would be shipped without its licence.*add whose it is to/,
    );
  });
});
