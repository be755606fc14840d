import { cellText } from "./cellText.js";
import type { Reader } from "./cellText.js";
import type { Item } from "./formValue.js";
import type { ListModel } from "./listModel.js";
import { MODERATION_STATUS, PENDING } from "./listStore.js";

export interface ItemTableProps {
  readonly model: ListModel;
  readonly items: readonly Item[];
  readonly reader: Reader;
  readonly onOpen: (id: number) => void;
}

/** The columns of the default view; the first one opens the item. What waits for approval is marked even where the view does not show the status. */
export function ItemTable({ model, items, reader, onOpen }: ItemTableProps) {
  const { words } = reader;
  const [first, ...others] = model.view.columns;
  if (first === undefined || items.length === 0) return <p>{words.noItems}</p>;
  const statusColumn = others.find(({ type }) => type === "ModStat") ?? first;
  const pendingMark = <span class="sh-pending">{words.status[PENDING]}</span>;
  return (
    <table class="sh-table">
      <caption class="sh-hidden">{model.title}</caption>
      <thead><tr>{model.view.columns.map((column) => <th key={column.name} scope="col">{column.title}</th>)}</tr></thead>
      <tbody>
        {items.map((item) => {
          const id = Number(item["Id"]);
          const title = cellText(first, item, reader) || words.untitled;
          return (
            <tr key={id}>
              <th scope="row" data-label={first.title}>
                <button type="button" class="sh-table__open" aria-label={words.open(title)} onClick={() => onOpen(id)}>{title}</button>
                {statusColumn === first && item[MODERATION_STATUS] === PENDING && pendingMark}
              </th>
              {others.map((column) => (
                <td key={column.name} data-label={column.title}>
                  {column === statusColumn && item[MODERATION_STATUS] === PENDING ? pendingMark : cellText(column, item, reader)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
