import { GRAPH_ROUTES } from "./graph/routes/routes";
import { ADDRESSES } from "./sharepoint/routes/addresses";
import type { Route } from "./sharepoint/routes/route";
import { SUBJECTS } from "./sharepoint/routes/routes";

const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
const codes = (texts: readonly string[]): string => texts.map(code).join(" ");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");

/** One row for each address, its verbs and options together. */
function rows(routes: readonly Route[]): string[][] {
  const patterns = [...new Set(routes.map(({ pattern }) => pattern))];
  return patterns.map((pattern) => {
    const same = routes.filter((route) => route.pattern === pattern);
    const options = [...new Set(same.flatMap((route) => route.options ?? []))];
    return [code(pattern), same.map(({ method }) => method).join(", "), codes(options)];
  });
}

function sharePoint(): string[] {
  const addresses = table(
    ["in a pattern", "stands for"],
    Object.entries(ADDRESSES).map(([name, forms]) => [code(`{${name}}`), codes(forms)]),
  );
  const subjects = SUBJECTS.map(([title, routes]) => `#### ${title}\n\n${table(["below `_api/`", "verbs", "options"], rows(routes))}`);
  return ["### SharePoint", addresses, ...subjects];
}

function graph(): string[] {
  const patterns = GRAPH_ROUTES.map(({ method, pattern, scopes, ownScopes = [], options = [] }) => [
    code(pattern),
    method,
    codes(options),
    scopes.length === 0 ? "signed in" : codes(scopes),
    codes(ownScopes),
  ]);
  return [
    "### Graph",
    table(
      ["below `/graph/v1.0` or `/graph/beta`", "verb", "options", "any of these scopes", "or, for the caller's own"],
      [...patterns, [code("/$batch"), "POST", "", "of its parts", ""]],
    ),
  ];
}

/** What the local SharePoint and Graph answer, as Markdown, out of the declarations of their routes. */
export function routeTable(): string {
  return [...sharePoint(), ...graph()].join("\n\n");
}
