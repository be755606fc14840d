import { badRequest, GraphError } from "../wire/graphError";

/** @see https://learn.microsoft.com/graph/api/channel-post */
const MOST_CHARACTERS = 50;

/** @see https://learn.microsoft.com/microsoftteams/limits-specifications-teams#channel-names */
const FORBIDDEN = /[~#%&*{}+/\\:<>?|'"]/u;

/** Half of a character that UTF-16 writes in two: no address can hold it. */
const HALF_CHARACTER = /\p{Cs}/u;

const TAKEN = "Channel name already existed, please use other name";

/** Another channel of the team has the name. */
export const nameTaken = (): GraphError =>
  new GraphError(400, "BadRequest", TAKEN, { inner: { message: TAKEN, code: "NameAlreadyExists", innerError: {} } });

/** @throws GraphError 400 for a name that no channel may have: empty, of more than 50 characters, or with a character that Teams forbids */
export function checkChannelName(name: string): void {
  if (name.trim() === "") throw badRequest("The channel has no displayName.");
  if (name.length > MOST_CHARACTERS)
    throw badRequest(`The displayName of a channel must not be longer than ${MOST_CHARACTERS} characters.`);
  if (HALF_CHARACTER.test(name)) throw badRequest("The displayName of a channel must not contain half a character (a lone surrogate).");
  const [forbidden] = FORBIDDEN.exec(name) ?? [];
  if (forbidden !== undefined) throw badRequest(`The displayName of a channel must not contain ${forbidden}`);
  if (/^[._]|\.$/u.test(name))
    throw badRequest("The displayName of a channel must not begin with an underscore or a period, nor end with a period.");
}
