import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "..");

const sources = ts.sys
  .readDirectory(ROOT, [".ts", ".tsx"], ["node_modules", ".local", "lib", "dist", "release", "temp"])
  .map((file) => path.relative(ROOT, file).split(path.sep).join("/"));

interface Project {
  readonly files: ReadonlySet<string>;
  readonly options: ts.CompilerOptions;
  readonly references: readonly string[];
}

const read = new Map<string, Project>();

function projectAt(file: string): Project {
  const known = read.get(file);
  if (known !== undefined) return known;
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { config: unknown };
  const { fileNames, options, projectReferences = [] } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file));
  const project = {
    files: new Set(fileNames.map((name) => path.relative(ROOT, name).split(path.sep).join("/"))),
    options,
    references: projectReferences.map((reference) => ts.resolveProjectReferencePath(reference)),
  };
  read.set(file, project);
  return project;
}

/** The project in which an editor opens a file: that of the nearest tsconfig.json, or of the first of its references that has the file. */
function editorsProject(source: string): ts.CompilerOptions | undefined {
  const nearest = ts.findConfigFile(path.join(ROOT, path.dirname(source)), (name) => ts.sys.fileExists(name));
  if (nearest === undefined) return undefined;
  const project = projectAt(nearest);
  return [project, ...project.references.map(projectAt)].find(({ files }) => files.has(source))?.options;
}

const isTest = (source: string): boolean => /\.(?:test|conformance)\.tsx?$/.test(source);

describe("an editor that opens a file", () => {
  it("finds a project with the strict options for every one", () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((source) => editorsProject(source)?.strict !== true)).toEqual([]);
  });

  it("knows Jest in every test", () => {
    expect(sources.filter((source) => isTest(source) && editorsProject(source)?.types?.includes("jest") !== true)).toEqual([]);
  });

  it("knows no Jest in what is shipped", () => {
    const shipped = sources.filter((source) => source.startsWith("src/") && !isTest(source) && !source.includes("/testing/"));
    expect(shipped.filter((source) => editorsProject(source)?.types?.includes("jest") === true)).toEqual([]);
  });
});
