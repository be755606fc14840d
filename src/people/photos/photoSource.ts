/** Asks for the photo of a person. Never rejects: undefined is a person without one, and a question that failed. */
export type ReadPhoto = (upn: string) => Promise<Blob | undefined>;

/** More would take the line from what the reader asked for. */
const AT_ONCE = 6;
/** Photos that stay in memory: some screens of cards. A picture that is painted stays painted when its address is given up. */
const KEPT = 300;

/** Photos of a page. Everybody is asked about once, however often their card comes and goes. */
export interface PhotoSource {
  /** Address of a photo that is there already. */
  readonly known: (upn: string) => string | undefined;
  /**
   * Asks for a photo when its turn comes; the latest asked is the first served, for it came into view last.
   *
   * @param show - called with the address of the photo; never for a person without one
   * @returns takes the question back: what has not been sent is not sent
   */
  readonly ask: (upn: string, show: (address: string) => void) => () => void;
}

/**
 * @param whenIdle - calls back once the page has nothing better to do
 */
export function createPhotoSource(read: ReadPhoto, whenIdle: (begin: () => void) => void): PhotoSource {
  const addresses = new Map<string, string>();
  const asked = new Set<string>();
  const waiting = new Map<string, Set<(address: string) => void>>();
  let running = 0;
  let turn: "unasked" | "awaited" | "come" = "unasked";

  function keep(upn: string, photo: Blob): string {
    const address = URL.createObjectURL(photo);
    addresses.set(upn, address);
    const [oldest] = addresses;
    if (addresses.size > KEPT && oldest !== undefined) {
      addresses.delete(oldest[0]);
      asked.delete(oldest[0]);
      URL.revokeObjectURL(oldest[1]);
    }
    return address;
  }

  async function serve(upn: string): Promise<void> {
    asked.add(upn);
    running += 1;
    const photo = await read(upn);
    running -= 1;
    const listeners = waiting.get(upn) ?? [];
    waiting.delete(upn);
    if (photo !== undefined) {
      const address = keep(upn, photo);
      listeners.forEach((show) => show(address));
    }
    serveNext();
  }

  function serveNext(): void {
    const latestFirst = [...waiting.keys()].filter((upn) => !asked.has(upn)).reverse();
    latestFirst.slice(0, AT_ONCE - running).forEach((upn) => void serve(upn));
  }

  function begin(): void {
    turn = "come";
    serveNext();
  }

  function serveInTurn(): void {
    if (turn === "come") serveNext();
    if (turn !== "unasked") return;
    turn = "awaited";
    whenIdle(begin);
  }

  return {
    known: (upn) => addresses.get(upn),
    ask(upn, show) {
      const known = addresses.get(upn);
      if (known !== undefined) show(known);
      if (known !== undefined || (asked.has(upn) && !waiting.has(upn))) return () => undefined;
      const listeners = waiting.get(upn) ?? new Set();
      waiting.set(upn, listeners.add(show));
      serveInTurn();
      return () => {
        listeners.delete(show);
        if (listeners.size === 0 && !asked.has(upn)) waiting.delete(upn);
      };
    },
  };
}
