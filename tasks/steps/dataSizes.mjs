import { gzipSync } from "zlib";
import { openSampleSite } from "./sampleSite.mjs";
import { loadTypeScript } from "./typescript.mjs";

export const VOLUNTEERS = 1000;
const KB = 1024;
/** What cards, facets and orders need of so many volunteers, gzip; docs/decisions/0007 says why the bar is on these. */
const BAR = 120 * KB;

const inKb = ({ bytes, gzip }) => ({ KB: (bytes / KB).toFixed(1), "gzip, KB": (gzip / KB).toFixed(1) });

/** The sample intranet with so many volunteers, asked for what the directory reads. */
export function openSample() {
  const { POSTING_COLUMNS } = loadTypeScript("src/data/directory/postings/postingItem.ts");
  const { FIRST_STATUSES, STATUS_COLUMNS } = loadTypeScript("src/data/directory/statuses/statusItem.ts");
  const { TOPIC_COLUMNS } = loadTypeScript("src/data/directory/topics/topicItem.ts");
  const { stretchesOf } = loadTypeScript("src/domain/directory/order/opening.ts");
  const { volunteerColumns } = loadTypeScript("src/data/directory/volunteers/volunteerColumns.ts");
  const { expandOf } = loadTypeScript("src/data/model/fields/field.ts");

  const site = openSampleSite(VOLUNTEERS);

  /** The answer to a query, in bytes as it is and compressed. */
  async function sizeOf(list, columns, top, order = "Id", after = 0) {
    const expands = expandOf(columns);
    const query = new URLSearchParams({
      $select: columns.join(","),
      ...(expands.length > 0 ? { $expand: expands.join(",") } : {}),
      ...(after > 0 ? { $skiptoken: `Paged=TRUE&p_ID=${after}` } : { $orderby: order }),
      $top: String(top),
    });
    const address = `${site.listApi(list)}/items?${query}`;
    const response = await site.fetch(address, { headers: { Accept: "application/json;odata=nometadata" } });
    if (!response.ok) throw new Error(`The local SharePoint answered ${response.status} to ${address}`);
    const text = Buffer.from(await response.arrayBuffer());
    return { bytes: text.length, gzip: gzipSync(text, { level: 6 }).length };
  }

  const people = (columns, top = VOLUNTEERS) => sizeOf("PlatVolunteers", columns, top);
  const statuses = (top) => sizeOf("PlatStatus", STATUS_COLUMNS, top, "Id desc");

  return {
    async beforeFirstCard() {
      const first = { bytes: 0, gzip: 0 };
      const stretches = stretchesOf({ reader: "reader@example.go.jp", day: "2026-11-22" });
      for (const { after, length } of stretches) {
        const { bytes, gzip } = await sizeOf("PlatVolunteers", volunteerColumns("ja").cards, length, "Id", after);
        first.bytes += bytes;
        first.gzip += gzip;
      }
      const topics = await sizeOf("PlatTopics", TOPIC_COLUMNS, 5000);
      const postings = await sizeOf("PlatPostings", POSTING_COLUMNS, 5000);
      const newest = await statuses(FIRST_STATUSES);
      const onTheLine = first.bytes + topics.bytes + newest.bytes + postings.gzip;
      return {
        [`batch: volunteers in ${stretches.length} stretches`]: inKb(first),
        "batch: topics": inKb(topics),
        [`batch: ${FIRST_STATUSES} statuses`]: inKb(newest),
        postings: inKb(postings),
        "on the line": { KB: (onTheLine / KB).toFixed(1) },
      };
    },

    /** What each answer would lose without the column. */
    async shares(language) {
      const rows = {};
      for (const columns of Object.values(volunteerColumns(language))) {
        const whole = await people(columns);
        for (const column of columns.filter((name) => name !== "Id")) {
          const without = await people(columns.filter((other) => other !== column));
          rows[column] = inKb({ bytes: whole.bytes - without.bytes, gzip: whole.gzip - without.gzip });
        }
      }
      return rows;
    },

    /** Prints both readings of readers of both languages and compares the first with its bar. @returns {Promise<number>} 1 when the bar is broken */
    async check() {
      const rows = {};
      let holds = true;
      const said = await statuses(5000);
      for (const language of ["ja", "en"]) {
        const { cards, details } = volunteerColumns(language);
        const [first, second] = [await people(cards), await people(details)];
        const needed = { bytes: first.bytes + said.bytes, gzip: first.gzip + said.gzip };
        holds &&= needed.gzip <= BAR;
        rows[`${language}: cards, facets, orders, statuses`] = { ...inKb(needed), "bar, KB": BAR / KB, holds: needed.gzip <= BAR };
        rows[`${language}: profiles and search`] = inKb(second);
        rows[`${language}: together`] = inKb({ bytes: needed.bytes + second.bytes, gzip: needed.gzip + second.gzip });
      }
      console.log(`What is read of ${VOLUNTEERS} volunteers.`);
      console.table(rows);
      return holds ? 0 : 1;
    },

    close: site.close,
  };
}

/** Whether what is read of volunteers keeps to its bar. @returns {Promise<number>} 1 when it does not */
export async function checkDataSizes() {
  const sample = openSample();
  try {
    return await sample.check();
  } finally {
    sample.close();
  }
}
