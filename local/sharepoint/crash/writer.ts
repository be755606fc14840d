import { createSharePoint } from "../index";
import { ORIGIN, PEOPLE, sampleSite, WEB } from "../testing/sampleSite";

/**
 * A process that is there to be killed: it writes until then and tells of every write that was answered.
 * `writer.ts DATABASE provision COUNT` fills the database in one transaction; `writer.ts DATABASE change` adds and changes items.
 */
const [database = "", what = "", count = "0"] = process.argv.slice(2);
const sharePoint = createSharePoint({ database, origin: ORIGIN, whoIs: () => PEOPLE.owner });
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

async function change(path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  const digest = sharePoint.pageFacts(WEB, PEOPLE.owner)?.formDigest.value ?? "";
  const init = {
    method: "POST",
    body: JSON.stringify(body),
    headers: { Accept: "application/json;odata=nometadata", "Content-Type": "application/json", "X-RequestDigest": digest, ...headers },
  };
  return sharePoint.app.fetch(new Request(`${ORIGIN}${WEB}/_api/web/lists/getByTitle('Notes')/${path}`, init));
}

async function changeForEver(): Promise<never> {
  for (let round = 1; ; round++) {
    const added = (await (await change("items", { Title: `Round ${round}`, Body: "x".repeat(20_000), Amount: round }, {})).json()) as {
      Id: number;
    };
    tell(`added ${added.Id} ${round}`);
    const { status } = await change("items(1)", { Amount: round, Body: "y".repeat(20_000 + round) }, { "X-HTTP-Method": "MERGE" });
    if (status !== 204) throw new Error(`The change was answered ${status}.`);
    tell(`changed ${round}`);
  }
}

tell("ready");
if (what === "provision")
  sharePoint.provision(sampleSite(Array.from({ length: Number(count) }, (_, at) => ({ Title: `Note ${at + 1}`, Amount: at }))));
else void changeForEver();
