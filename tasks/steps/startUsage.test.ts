import { execFileSync } from "node:child_process";
import path from "node:path";
import { StartFailure } from "../../intranet/startFailure";
import { parseCommandLine } from "../../intranet/options";

const help = (flag: string): string =>
  execFileSync(process.execPath, [path.join(__dirname, "../start.mjs"), "--port", "0", flag], { encoding: "utf8" });

/** The flags that the intranet names when it is given one that it does not know. */
function flagsThereAre(): string[] {
  try {
    parseCommandLine(["--unknown"]);
  } catch (error) {
    if (error instanceof StartFailure)
      return [...new Set(error.message.match(/--[a-z-]+(?: [A-Z=]+)?/g))].filter((flag) => flag !== "--unknown");
  }
  throw new Error("An unknown flag was accepted.");
}

describe("npm start -- --help", () => {
  it("explains every flag on a line of its own, and installs, builds and opens nothing", () => {
    const lines = help("--help").split("\n");
    expect(flagsThereAre()).toHaveLength(8);
    for (const flag of flagsThereAre()) expect(lines.filter((line) => new RegExp(`^  ${flag} {2,}\\S`).test(line))).toHaveLength(1);
  });

  it("may be asked shortly", () => {
    expect(help("-h")).toBe(help("--help"));
  });
});
