import type { Item } from "../form/formValue.js";
import type { ListModel } from "../form/listModel.js";
import { DRAFT, MODERATION_STATUS, PENDING } from "../form/listStore.js";
import { cellText } from "./cellText.js";
import type { Reader } from "./cellText.js";

export interface ItemTableProps {
  readonly model: ListModel;
  readonly items: readonly Item[];
  readonly reader: Reader;
  readonly onOpen: (id: number) => void;
}

/** The columns of the default view; the first one opens the item. What waits for approval, and what is a draft, is marked even where the view does not show the status. */
export function ItemTable({ model, items, reader, onOpen }: ItemTableProps) {
  const { words } = reader;
  const [first, ...others] = model.view.columns;
  if (first === undefined || items.length === 0) return <p>{words.noItems}</p>;
  const statusColumn = others.find(({ type }) => type === "ModStat") ?? first;
  const mark = (item: Item) => {
    const status = Number(item[MODERATION_STATUS]);
    return (status === PENDING || status === DRAFT) && <span class="sh-pending">{words.status[status]}</span>;
  };
  return (
    <table class="sh-table">
      <caption class="sh-hidden">{model.title}</caption>
      <thead>
        <tr>
          {model.view.columns.map((column) => (
            <th key={column.name} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const id = Number(item["Id"]);
          const title = cellText(first, item, reader) || words.untitled;
          return (
            <tr key={id}>
              <th scope="row" data-label={first.title}>
                <button type="button" class="sh-table__open" aria-label={words.open(title)} onClick={() => onOpen(id)}>
                  {title}
                </button>
                {statusColumn === first && mark(item)}
              </th>
              {others.map((column) => (
                <td key={column.name} data-label={column.title}>
                  {(column === statusColumn && mark(item)) || cellText(column, item, reader)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
