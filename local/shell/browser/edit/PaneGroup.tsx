import type { IPropertyPaneConditionalGroup, IPropertyPaneGroup } from "@microsoft/sp-property-pane";
import { useState } from "preact/hooks";
import { Field } from "./Field.js";
import { fieldKeys } from "./paneFields.js";
import type { AnyField, FieldPane } from "./paneFields.js";

interface GroupProps<Group> {
  /** Unique in the pane. */
  readonly id: string;
  readonly group: Group;
  /** Groups open and close. */
  readonly folds: boolean;
  readonly pane: FieldPane;
}

function Fields({ id, fields, pane }: { readonly id: string; readonly fields: readonly AnyField[]; readonly pane: FieldPane }) {
  const keys = fieldKeys(fields);
  return (
    <>
      {fields.map((field, index) => (
        <Field key={keys[index]} id={`${id}-${(keys[index] ?? "").replaceAll(" ", "_")}`} field={field} pane={pane} />
      ))}
    </>
  );
}

/** Fields that belong together, below their name; in an accordion the name opens and closes them. */
export function PaneGroup({ id, group, folds, pane }: GroupProps<IPropertyPaneGroup>) {
  const { groupName, isGroupNameHidden, isCollapsed, groupFields } = group;
  const [isOpen, setOpen] = useState(isCollapsed !== true);
  const fields = <Fields id={id} fields={groupFields as readonly AnyField[]} pane={pane} />;
  if (isGroupNameHidden === true || !groupName) return <section>{fields}</section>;
  if (!folds)
    return (
      <section aria-labelledby={id}>
        <h3 id={id}>{groupName}</h3>
        {fields}
      </section>
    );
  return (
    <section aria-labelledby={id}>
      <h3>
        <button id={id} type="button" class="sh-pane__fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {groupName}
        </button>
      </h3>
      {isOpen && fields}
    </section>
  );
}

/** One of two groups, as the web part or the person chooses. */
export function PaneConditionalGroup({ group, ...common }: GroupProps<IPropertyPaneConditionalGroup>) {
  const [isSecond, setSecond] = useState(group.showSecondaryGroup);
  const swap = (): void => {
    if (isSecond) group.onShowPrimaryGroup?.();
    else group.onShowSecondaryGroup?.();
    setSecond(!isSecond);
  };
  return (
    <>
      <PaneGroup key={String(isSecond)} {...common} group={isSecond ? group.secondaryGroup : group.primaryGroup} />
      <p>
        <button type="button" onClick={swap}>
          {common.pane.words.otherSettings}
        </button>
      </p>
    </>
  );
}
