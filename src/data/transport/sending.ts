import { Failure, refused } from "./failure";
import { sendRead } from "./sendRead";

/** Sends one request and gives its answer, whatever it says. */
export type Send = (url: URL, init: RequestInit) => Promise<Response>;

/** Sent as POST because their question is long, or by custom: they change nothing. */
const READ_BY_POST = /\/(?:contextinfo|getitems|getchanges|renderlistdataasstream)$/i;
const BATCH = /\/\$batch$/i;
/** The requests in a batch, as PnPjs writes them. */
const IN_BATCH = /^([A-Z]+) (\S+) HTTP\/1\.1$/gm;

function isRead({ pathname }: URL, { method = "GET", body }: RequestInit): boolean {
  if (BATCH.test(pathname))
    return [...String(body).matchAll(IN_BATCH)].every(([, verb = "", url = ""]) => isRead(new URL(url), { method: verb }));
  return method === "GET" || (method === "POST" && READ_BY_POST.test(pathname));
}

/** Answers of somebody between us and SharePoint, or of a SharePoint that gave up waiting for itself: the change may have been made. */
const UNCERTAIN: readonly number[] = [502, 503, 504];

/** Sends a change, once. */
async function sendWrite(url: URL, init: RequestInit): Promise<Response> {
  const response = await fetch(url.href, init).catch((cause: unknown) => {
    throw new Failure("offline", { mayHaveHappened: true, cause });
  });
  if (UNCERTAIN.includes(response.status)) throw (await refused(response, true)).with({ mayHaveHappened: true });
  return response;
}

/**
 * The difference between reading and changing: reads are repeated, changes are sent once.
 *
 * A fetch without an answer and a broken answer both end in a TypeError whose text differs between browsers.
 * Only here, around the sending, is it certain that no answer came.
 */
export const send: Send = (url, init) => (isRead(url, init) ? sendRead : sendWrite)(url, init);
