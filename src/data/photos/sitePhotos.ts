/** Nobody's account: the top-level domain `invalid` belongs to no one, by RFC 2606. */
const NOBODY = "nobody@nobody.invalid";

/** Static pictures of SharePoint stand here; no person's photo does. */
const LAYOUTS = "/_layouts/";

/** SharePoint has too much to do. */
const TOO_BUSY: readonly number[] = [429, 503];

/** The picture in an answer, whoever's it is; undefined where the answer is a page, a refusal or the way to a static picture. */
async function pictureIn(answer: Response): Promise<Blob | undefined> {
  const led = answer.redirected && new URL(answer.url).pathname.toLowerCase().includes(LAYOUTS);
  const isPicture = answer.headers.get("Content-Type")?.startsWith("image/") === true;
  return answer.ok && isPicture && !led ? answer.blob() : undefined;
}

async function isSame(one: Blob, other: Blob | undefined): Promise<boolean> {
  if (other === undefined || one.size !== other.size) return false;
  const [bytes, others] = (await Promise.all([one.arrayBuffer(), other.arrayBuffer()])).map((buffer) => new Uint8Array(buffer));
  return bytes?.every((byte, index) => byte === others?.[index]) === true;
}

/**
 * Reads photos from the site itself, which needs no permission of Graph.
 *
 * SharePoint answers 200 with a grey silhouette for a person without a photo, or leads to one below `_layouts`. Which silhouette
 * changes over the years, so it is not known by its bytes here: the picture of nobody is asked for once, and whoever has the same has none.
 * Once SharePoint is too busy nothing more is asked: its time belongs to the lists.
 *
 * @param siteUrl - a web that the reader may open, without trailing slash
 * @returns asks for the photo of a person; never rejects: undefined is a person without one, and a question that failed
 * @see https://learn.microsoft.com/sharepoint/troubleshoot/administration/user-profile-photo
 */
export function readPhotosFrom(siteUrl: string): (upn: string) => Promise<Blob | undefined> {
  let tooBusy = false;
  let nobody: Promise<Blob | undefined> | undefined;

  async function pictureOf(account: string): Promise<Blob | undefined> {
    try {
      const answer = await fetch(`${siteUrl}/_layouts/15/userphoto.aspx?size=M&accountname=${encodeURIComponent(account)}`, {
        credentials: "same-origin",
      });
      tooBusy ||= TOO_BUSY.includes(answer.status);
      return await pictureIn(answer);
    } catch {
      return undefined;
    }
  }

  return async (upn) => {
    if (tooBusy) return undefined;
    nobody ??= pictureOf(NOBODY);
    const [picture, silhouette] = await Promise.all([pictureOf(upn), nobody]);
    return picture === undefined || (await isSame(picture, silhouette)) ? undefined : picture;
  };
}
