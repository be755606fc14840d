import { parseResourcePath, PathSyntaxError } from "./resourcePath";

const parse = (path: string, query = ""): unknown[] =>
  parseResourcePath(path, new URLSearchParams(query)).map(({ name, parameters }) => [
    name,
    ...parameters.map(({ name: called, value }) => (called === undefined ? value : { [called]: value })),
  ]);

describe("a resource path", () => {
  it.each<[string, string, unknown[]]>([
    ["web/lists/getByTitle('It''s / (here)')/items(3)", "", [["web"], ["lists"], ["getbytitle", "It's / (here)"], ["items", 3]]],
    ["web/lists(guid'0c21f2ec-0000-4000-8000-000000000001')", "", [["web"], ["lists", "0c21f2ec-0000-4000-8000-000000000001"]]],
    ["web/siteusers(@v)", "@v='i%3A0%23.f%7Cmembership%7Ca%40b.example'", [["web"], ["siteusers", "i:0#.f|membership|a@b.example"]]],
    ["web/siteusers('!@v::i:0#.f|x')", "", [["web"], ["siteusers", "i:0#.f|x"]]],
    [
      "roleassignments/addroleassignment(principalid=3, roledefid=1073741826)",
      "",
      [["roleassignments"], ["addroleassignment", { principalid: 3 }, { roledefid: 1073741826 }]],
    ],
    ["x/recycle()", "", [["x"], ["recycle"]]],
    [
      "breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)",
      "",
      [["breakroleinheritance", { copyroleassignments: true }, { clearsubscopes: false }]],
    ],
  ])("%s is read step by step", (path, query, steps) => {
    expect(parse(path, query)).toEqual(steps);
  });

  it.each(["web/lists/getByTitle('x", "web/lists/getByTitle(x)", "web/items(3", "web/siteusers(@v)"])("%s cannot be read", (path) => {
    expect(() => parse(path)).toThrow(PathSyntaxError);
  });
});
