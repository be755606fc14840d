import open from "open";
import { parseCommandLine } from "./options";
import { startIntranet } from "./server";
import { StartFailure } from "./startFailure";

async function showInBrowser(address: string): Promise<void> {
  const advise = (): void => console.log("No browser could be opened: open the address yourself.");
  try {
    (await open(address)).once("error", advise);
  } catch {
    advise();
  }
}

async function main(): Promise<void> {
  const { open: openBrowser, ...options } = parseCommandLine(process.argv.slice(2));
  const intranet = await startIntranet(options);
  if (intranet.isOutdated)
    console.log(
      "The data were made from an earlier sample or list model: npm start -- --fresh makes them anew, and throws away what was changed in them.",
    );
  console.log(`The intranet is open at ${intranet.origin}/`);

  const stop = (): void => {
    intranet.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  // Whoever started us by a channel has gone without a word.
  process.once("disconnect", stop);
  if (openBrowser) await showInBrowser(intranet.origin);
}

main().catch((error: unknown) => {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exit(error.exitCode);
});
