import { mkdtempSync, rmSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import { loadTypeScript } from "./typescript.mjs";

const ORIGIN = "http://127.0.0.1:4400";

/**
 * The sample intranet with so many volunteers, without a server: for who measures what is asked of it.
 *
 * @param {number} volunteers
 */
export function openSampleSite(volunteers) {
  const { createSharePoint } = loadTypeScript("local/sharepoint/index.ts");
  const { sampleIntranet } = loadTypeScript("intranet/sample/sampleIntranet.ts");
  const { site, switcher } = sampleIntranet({ volunteers, seed: 1 });
  const folder = mkdtempSync(path.join(tmpdir(), "plat-size-"));
  let person = switcher[0].loginName;
  const sharePoint = createSharePoint({ database: path.join(folder, "site.db"), origin: ORIGIN, whoIs: () => person });
  sharePoint.provision(site);
  const webUrl = `${ORIGIN}${site.url}`;
  return {
    webUrl,
    /** Answers as to whoever has been chosen; at first a reader. */
    fetch: (address, init) => sharePoint.app.fetch(new Request(address, init)),
    digest: () => sharePoint.pageFacts(webUrl, person).formDigest.value,
    /** @param {string} key - of the people whom the intranet's switcher offers */
    become(key) {
      person = switcher.find((one) => one.key === key).loginName;
    },
    listApi: (list) => `${webUrl}/_api/web/getList('${site.url}/Lists/${list}')`,
    close() {
      sharePoint.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
