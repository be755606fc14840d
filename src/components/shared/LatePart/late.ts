/** Something that comes when it is wanted: mostly a part of the page, in a chunk of its own. */
export interface Late<Part> {
  /** It, once it has come. */
  readonly here: () => Part | undefined;
  /** Loads it, once however often it is asked for. Rejects where it is lost; asked again, it tries again. */
  readonly load: () => Promise<Part>;
}

/**
 * Keeps what has come and forgets what was lost, where `React.lazy` keeps both.
 *
 * @param bring - imports it; webpack forgets a lost chunk, too
 */
export function late<Part>(bring: () => Promise<Part>): Late<Part> {
  let here: Part | undefined;
  let coming: Promise<Part> | undefined;
  const load = async (): Promise<Part> => {
    try {
      return (here = await bring());
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
  return { here: () => here, load: () => (coming ??= load()) };
}
