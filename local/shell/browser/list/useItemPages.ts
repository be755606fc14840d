import { useEffect, useState } from "preact/hooks";
import type { ListModel } from "../form/listModel.js";
import type { ItemPage, ListStore } from "../form/listStore.js";
import { Refusal } from "../sharePoint/client.js";

export interface ItemPages {
  readonly page: ItemPage | undefined;
  readonly refusal: Refusal | undefined;
  readonly hasPrevious: boolean;
  next(): void;
  previous(): void;
  /** Reads the page again that is shown. */
  refresh(): void;
}

/** The pages of a list: SharePoint only knows the way forward, so the way back is remembered. */
export function useItemPages(store: ListStore, model: ListModel | undefined, pendingOnly: boolean): ItemPages {
  /** Addresses of the pages after the first, up to the one shown. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [page, setPage] = useState<ItemPage>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [round, setRound] = useState(0);

  useEffect(() => setTrail([]), [pendingOnly]);
  useEffect(() => {
    if (model === undefined) return undefined;
    let current = true;
    const address = trail.at(-1);
    (address === undefined ? store.firstPage(model, pendingOnly) : store.page(address)).then(
      (read) => {
        if (current) {
          setPage(read);
          setRefusal(undefined);
        }
      },
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        if (current) setRefusal(error);
      },
    );
    return () => {
      current = false;
    };
  }, [store, model, pendingOnly, trail, round]);

  return {
    page,
    refusal,
    hasPrevious: trail.length > 0,
    next: () => {
      if (page?.next !== undefined) setTrail([...trail, page.next]);
    },
    previous: () => setTrail(trail.slice(0, -1)),
    refresh: () => setRound(round + 1),
  };
}
