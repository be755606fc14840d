import { Failure } from "./failure";
import { retryAfterSeconds } from "./retryAfter";

const ATTEMPTS = 3;
/** Seconds before the second and the third, where SharePoint does not say. */
const USUAL_WAITS: readonly number[] = [0.4, 0.8];
/** Nobody waits unheard for longer than that: the page then says why nothing comes, and waits in sight. */
const LONGEST_SILENCE = 5;

const BUSY: readonly number[] = [429, 503, 504];
/** Status line and headers of a part of a batch that asks to wait. */
const BUSY_PART = /^HTTP\/1\.1 (?:429|503|504)\b.*\r?\n((?:.+\r?\n)*)/m;

/** What an answer, or a part of it, says of waiting: empty where it asks to wait, but not how long; undefined where it does not ask. */
async function askedWait(response: Response): Promise<string | undefined> {
  if (BUSY.includes(response.status)) return response.headers.get("Retry-After") ?? "";
  if (!/^multipart\/mixed/i.test(response.headers.get("Content-Type") ?? "")) return undefined;
  const part = BUSY_PART.exec(await response.clone().text());
  return part === null ? undefined : (/^Retry-After:(.+)$/im.exec(part[1] ?? "")?.[1] ?? "");
}

interface Attempt {
  /** Absent when no answer came, or none but a redirect that was not to be followed. */
  readonly answer?: Response;
  readonly redirected?: boolean;
  readonly cause?: unknown;
}

async function attemptTo(url: URL, init: RequestInit): Promise<Attempt> {
  try {
    const answer = await fetch(url.href, init);
    return answer.type === "opaqueredirect" ? { redirected: true } : { answer };
  } catch (cause) {
    return { cause };
  }
}

const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/**
 * Sends a request that changes nothing up to three times: where no answer came, and where SharePoint asks to wait, be it in a part of a batch.
 *
 * A sign-in that has expired may be answered with a redirect to another origin, where following it fails like a lost connection. Not following
 * it tells the two apart; once only, because an address that was renamed redirects as well, and is followed.
 *
 * @throws Failure `offline` or `signed-out`; any answer of SharePoint is handed back, a refusal too
 * @see https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
 * @see https://learn.microsoft.com/sharepoint/change-site-address
 */
export async function sendRead(url: URL, init: RequestInit): Promise<Response> {
  let [silence, follow, signInElsewhere] = [0, true, false];
  for (let attempt = 0; ; attempt += 1) {
    const { answer, redirected, cause } = await attemptTo(url, { ...init, redirect: follow ? "follow" : "manual" });
    const asked = answer === undefined ? "" : await askedWait(answer);
    if (answer !== undefined && asked === undefined) return answer;

    signInElsewhere ||= redirected === true;
    const wait = retryAfterSeconds(asked) ?? USUAL_WAITS[attempt] ?? 0;
    silence += wait;
    if (attempt === ATTEMPTS - 1 || silence > LONGEST_SILENCE) {
      if (answer !== undefined) return answer;
      throw new Failure(signInElsewhere ? "signed-out" : "offline", { cause });
    }
    follow = answer !== undefined || !follow;
    await pause(wait);
  }
}
