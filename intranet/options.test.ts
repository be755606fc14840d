import { parseCommandLine } from "./options";
import { StartFailure } from "./startFailure";

function refusal(...argv: string[]): StartFailure {
  try {
    parseCommandLine(argv);
  } catch (error) {
    if (error instanceof StartFailure) return error;
    throw error;
  }
  throw new Error(`${argv.join(" ")} was accepted.`);
}

test("without flags the intranet opens on port 4400 with the data of last time", () => {
  expect(parseCommandLine([])).toEqual({ port: 4400, data: ".local/data", fresh: false, modes: {}, open: true });
});

test("every flag is taken over", () => {
  expect(
    parseCommandLine([
      "--port",
      "0",
      "--volunteers",
      "6500",
      "--seed=7",
      "--fresh",
      "--no-open",
      "--data",
      "/tmp/x",
      "--mode",
      "uniquePerson=refused",
      "--mode=signIn=popup",
    ]),
  ).toEqual({
    port: 0,
    data: "/tmp/x",
    volunteers: 6500,
    seed: 7,
    fresh: true,
    modes: { uniquePerson: "refused", signIn: "popup" },
    open: false,
  });
});

test.each([
  [["--port", "http"], '--port is "http": give a whole number from 0 to 65535.'],
  [["--port", "65536"], '--port is "65536": give a whole number from 0 to 65535.'],
  [["--volunteers", "-5"], '--volunteers is "-5": give a whole number from 0 to 100000.'],
  [["--fresh", "--seed", "-1", "--no-open"], '--seed is "-1": give a whole number from 0 to 2147483647.'],
  [["--volunteers=-1"], '--volunteers is "-1": give a whole number from 0 to 100000.'],
  [["--volunteers", "4.5"], '--volunteers is "4.5": give a whole number from 0 to 100000.'],
  [["--seed", ""], '--seed is "": give a whole number from 0 to 2147483647.'],
  [["--data", ""], "--data is empty: name a folder."],
  [["--mode", "ownApproval=maybe"], '--mode: The mode ownApproval cannot be "maybe": write ownApproval=refused or ownApproval=accepted.'],
  [
    ["--mode", "weather"],
    '--mode: There is no mode "weather": the modes are uniquePerson, editedWithVersions, editedWithoutVersions, ownApproval, approversItem, approvalByForm, authorByForm, approvalInLog, removedUser, photos, foundByTitle, ownPage, signIn.',
  ],
])("%j is refused in one sentence", (argv, sentence) => {
  expect(refusal(...argv)).toMatchObject({ message: sentence, exitCode: 2 });
});

test.each([["--prot"], ["--fresh=yes"], ["--port"], ["surprise"], ["-5"]])("%s is refused with the flags there are", (flag) => {
  const { message, exitCode } = refusal(flag);
  expect(message).toMatch(/The flags are --port N/);
  expect(message).not.toContain("\n");
  expect(exitCode).toBe(2);
});
