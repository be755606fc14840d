import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

interface Circle {
  readonly folder: string;
  readonly circle: readonly string[];
  readonly imports: readonly string[];
}

function circlesIn(...imports: readonly (readonly [from: string, to: string])[]): Circle[] {
  const script = `import { circlesIn } from ${JSON.stringify(pathToFileURL(path.join(__dirname, "circles.mjs")).href)}; console.log(JSON.stringify(circlesIn(${JSON.stringify(imports)})));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })) as Circle[];
}

describe("circles among what lies side by side", () => {
  test("are none where everything is needed one way", () => {
    expect(circlesIn(["src/a/one.ts", "src/b/two.ts"], ["src/a/deep/three.ts", "src/b/two.ts"], ["src/b/two.ts", "src/c.ts"])).toEqual([]);
  });

  test("are found between folders although no file needs itself", () => {
    expect(circlesIn(["src/a/one.ts", "src/b/two.ts"], ["src/b/other.ts", "src/a/deep/three.ts"])).toEqual([
      {
        folder: "src",
        circle: ["b", "a", "b"],
        imports: ["src/b/other.ts imports src/a/deep/three.ts", "src/a/one.ts imports src/b/two.ts"],
      },
    ]);
  });

  test("are named once, however long, and at the level where the paths part", () => {
    const found = circlesIn(
      ["x/src/a.ts", "x/src/b/in.ts"],
      ["x/src/b/out.ts", "x/src/c/in.ts"],
      ["x/src/c/out.ts", "x/src/a.ts"],
      ["x/src/a.ts", "y/z.ts"],
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.folder).toBe("x/src");
    expect(new Set(found[0]?.circle)).toEqual(new Set(["a.ts", "b", "c"]));
  });
});
