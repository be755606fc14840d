import { useState } from "preact/hooks";
import { changedBody, complaints, formValue, newBody } from "../form/formValue.js";
import type { Clock, Complaint, FormValue, FormValues, Item } from "../form/formValue.js";
import type { Column, ListModel } from "../form/listModel.js";
import type { Decision, ListStore } from "../form/listStore.js";
import { Refusal } from "../sharePoint/client.js";

export interface ItemFormOptions {
  readonly model: ListModel;
  readonly store: ListStore;
  readonly clock: Clock;
  /** Absent: a new item. */
  readonly item?: Item;
  readonly onDone: (done: "saved" | "removed" | "decided") => void;
}

export interface ItemFormState {
  readonly item: Item | undefined;
  readonly values: FormValues;
  readonly complaints: Readonly<Record<string, Complaint>>;
  readonly refusal: Refusal | undefined;
  /** Somebody else has saved since the item was read. */
  readonly conflict: boolean;
  readonly busy: boolean;
  readonly dirty: boolean;
  change(column: Column, value: FormValue): void;
  /** @returns the columns to put right first; nothing was sent when there are any */
  save(): readonly Column[];
  /** Saves over what somebody else has saved, in the changed columns only. */
  saveAnyway(): void;
  reload(): void;
  remove(): void;
  decide(decision: Decision, comment: string): void;
}

const etagOf = (item: Item): string => String(item["odata.etag"] ?? "*");
const CONFLICT = 412;

/** What happens in an item's form. Whatever SharePoint answers, what was typed stays until it is saved or thrown away on purpose. */
export function useItemForm({ model, store, clock, item: first, onDone }: ItemFormOptions): ItemFormState {
  const columns = model.formColumns;
  const valuesOf = (item: Item | undefined): FormValues =>
    Object.fromEntries(columns.map((column) => [column.name, formValue(column, item, clock)]));

  const [item, setItem] = useState(first);
  const [before, setBefore] = useState(() => valuesOf(first));
  const [values, setValues] = useState(before);
  const [found, setFound] = useState<Readonly<Record<string, Complaint>>>({});
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const id = Number(item?.["Id"]);

  function run(work: () => Promise<void>, done?: "saved" | "removed" | "decided"): void {
    setBusy(true);
    setRefusal(undefined);
    work()
      .then(() => done && onDone(done))
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        setRefusal(error);
      })
      .finally(() => setBusy(false));
  }

  async function write(latest: Item | undefined): Promise<void> {
    if (latest === undefined) return store.add(newBody(columns, values, clock));
    const body = changedBody(columns, before, values, clock);
    if (Object.keys(body).length > 0) await store.update(id, etagOf(latest), body);
  }

  return {
    item,
    values,
    complaints: found,
    refusal,
    busy,
    conflict: refusal?.status === CONFLICT,
    dirty: JSON.stringify(values) !== JSON.stringify(before),
    change(column, value) {
      setValues({ ...values, [column.name]: value });
      if (found[column.name] !== undefined) setFound(Object.fromEntries(Object.entries(found).filter(([name]) => name !== column.name)));
    },
    save() {
      const wrong = complaints(columns, values);
      setFound(wrong);
      if (Object.keys(wrong).length === 0) run(() => write(item), "saved");
      return columns.filter(({ name }) => wrong[name] !== undefined);
    },
    saveAnyway: () => run(async () => write(await store.readItem(id, model)), "saved"),
    reload: () =>
      run(async () => {
        const latest = await store.readItem(id, model);
        setItem(latest);
        setBefore(valuesOf(latest));
        setValues(valuesOf(latest));
        setFound({});
      }),
    remove: () => run(() => store.remove(id, item === undefined ? "*" : etagOf(item)), "removed"),
    decide: (decision, comment) => run(() => store.decide(id, item === undefined ? "*" : etagOf(item), decision, comment), "decided"),
  };
}
