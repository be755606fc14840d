import { readFileSync } from "node:fs";
import { join } from "node:path";
import { routeTable } from "./routeTable";

it("stands in the documentation as it is (npm run docs writes it)", () => {
  const documentation = readFileSync(join(__dirname, "../docs/local-sharepoint.md"), "utf8");
  expect(documentation).toContain(`<!-- routes -->\n\n${routeTable()}\n\n<!-- /routes -->`);
});
