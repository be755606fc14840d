const LONGEST_LINK = 2000;
/** Of a link: what the text has to itself, beside person and subject. */
const ROOM_FOR_TEXT = 1600;
const LONGEST_ADDRESS = 254;
const LONGEST_HOST = 253;
const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
/** One mailbox of the internet: no list, no display name, no quoting, no header. */
const ADDRESS = new RegExp(String.raw`^${ATOM}(?:\.${ATOM})*@${LABEL}(?:\.${LABEL})+$`);
const HOST = new RegExp(String.raw`^${LABEL}(?:\.${LABEL})+$`);

/** Of Teams in the common cloud. */
export const TEAMS_HOST = "teams.microsoft.com";

/** As `encodeURIComponent`, and nothing left that closes a quote or a bracket around the link. */
function encode(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
  return encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The longest encoded beginning of the text that fits; characters and escapes stay whole. */
function encodeWithin(text: string, room: number): string {
  const whole = encode(text);
  if (whole.length <= room) return whole;
  let fitting = "";
  for (const character of text.match(/\r\n|./gsu) ?? []) {
    const next = encode(character);
    if (fitting.length + next.length > room) break;
    fitting += next;
  }
  return fitting;
}

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

function oneLine(text: string): string {
  return text.replace(CONTROL, " ").trim();
}

function lines(text: string, lineEnd: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(CONTROL, " "))
    .join(lineEnd);
}

/** Whether a text is one mail address or sign-in name and nothing else. */
function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}

function encodeAddress(address: string): string {
  return encode(address).replace("%40", "@");
}

/** Whether a text is the name of a host and nothing else: no scheme, port or path. */
export function isHostName(text: string): boolean {
  return text.length <= LONGEST_HOST && HOST.test(text);
}

/** A link that opens an empty mail. @returns undefined unless `to` is exactly one mail address */
export function mailboxLink(to: string): string | undefined {
  return isAddress(to) ? `mailto:${encodeAddress(to)}` : undefined;
}

/** A link with subject and text within the limit; the end of the text gives way. */
function prepared(start: string, subject: string, body: string): string {
  const between = "&body=";
  const link = start + encodeWithin(oneLine(subject), LONGEST_LINK - start.length - between.length) + between;
  return link + encodeWithin(lines(body, "\r\n"), LONGEST_LINK - link.length);
}

/** Whether a text can be carried to its end by a link to anybody: some 175 characters of Japanese. */
export function fitsInLink(text: string): boolean {
  return encode(lines(text, "\r\n")).length <= ROOM_FOR_TEXT;
}

/** What a prepared mail says. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * A link that opens a prepared mail in the reader's own mail program.
 *
 * The link has at most 2,000 characters, because Windows programs cut or refuse longer ones; the end of the body gives way.
 *
 * @returns undefined unless `to` is exactly one mail address
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export function mailLink({ to, subject, body }: Mail): string | undefined {
  if (!isAddress(to)) return undefined;
  return prepared(`mailto:${encodeAddress(to)}?subject=`, subject, body);
}

/**
 * A link that opens a prepared mail in Outlook on the web. Limits as {@link mailLink}.
 *
 * @param host - host of Outlook; another cloud has its own
 * @returns undefined unless `to` is exactly one mail address and `host` a host name
 */
export function outlookLink({ to, subject, body }: Mail, host: string): string | undefined {
  if (!isAddress(to) || !isHostName(host)) return undefined;
  return prepared(`https://${host}/mail/deeplink/compose?to=${encode(to)}&subject=`, subject, body);
}

/** What a prepared chat says. */
export interface Chat {
  /** Sign-in name of the other person. */
  readonly upn: string;
  readonly message: string;
  /** Host of Teams in another cloud. */
  readonly host?: string;
}

/**
 * A link that opens a Teams chat with one person and a prepared message. Limits as {@link mailLink}.
 *
 * No topic name: it would turn the talk of two into a named group chat.
 *
 * @returns undefined unless `upn` is one sign-in name and `host` a host name
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
 */
export function chatLink({ upn, message, host = TEAMS_HOST }: Chat): string | undefined {
  if (!isAddress(upn) || !isHostName(host)) return undefined;
  const link = `https://${host}/l/chat/0/0?users=${encodeAddress(upn)}&message=`;
  return link + encodeWithin(lines(message, "\n"), LONGEST_LINK - link.length);
}

/** The chat that a link of {@link chatLink} opens, for hosts that open chats without links. The message is as long as it is in the link. */
export function chatIn(link: string): Omit<Chat, "host"> {
  const { searchParams } = new URL(link);
  return { upn: searchParams.get("users") ?? "", message: searchParams.get("message") ?? "" };
}
