import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { EditWords } from "./editWords.js";
import type { OpenPane, PaneController } from "./paneController.js";
import type { FieldPane } from "./paneFields.js";
import { PaneConditionalGroup, PaneGroup } from "./PaneGroup.js";
import type { PaneData } from "../../../host/browser/paneSeam.js";
import { valueAt } from "./propertyPath.js";

const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]:not([tabindex='-1'])";

interface ContentProps {
  readonly data: PaneData;
  readonly controller: PaneController;
  readonly waiting: boolean;
  readonly words: EditWords;
}

const focusableIn = (element: HTMLElement | null): HTMLElement[] =>
  [...(element?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter((each) => !each.matches(":disabled"));

/** One page of the configuration, and what turns pages or applies them. */
function PaneContent({ data, controller, waiting, words }: ContentProps) {
  const { pages = [] } = data.configuration;
  const [at, setAt] = useState(0);
  const [applied, setApplied] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const page = pages[Math.min(at, pages.length - 1)];
  const pane: FieldPane = {
    words,
    data,
    entries: controller.entries,
    valueOf: (path) => valueAt(data.properties, path),
    change: (path, value, type) => {
      setApplied(false);
      controller.change(path, value, type);
    },
  };
  useEffect(() => {
    const wanted = content.current?.querySelector<HTMLElement>("[data-focus]") ?? content.current;
    focusableIn(wanted)[0]?.focus();
  }, [at]);
  useEffect(() => data.onRendered?.(), [data]);
  if (page === undefined || page.groups.length === 0) return <p role="status">{words.empty}</p>;

  function turn(by: number): void {
    setAt(at + by);
    controller.refresh();
  }

  const mayApply = waiting && controller.entries.areRight;
  function apply(): void {
    if (!mayApply) return;
    controller.apply();
    setApplied(true);
  }

  return (
    <>
      <div ref={content} class="sh-pane__content">
        {page.header !== undefined && (
          <>
            {page.header.image !== undefined && <img src={page.header.image} alt="" />}
            <p id="pane-description">{page.header.description}</p>
          </>
        )}
        {page.groups.map((group, index) => {
          const common = { id: `pane-${at}-${index}`, folds: page.displayGroupsAsAccordion === true, pane };
          return "primaryGroup" in group ? (
            <PaneConditionalGroup key={common.id} group={group} {...common} />
          ) : (
            <PaneGroup key={common.id} group={group} {...common} />
          );
        })}
      </div>
      {(!data.isReactive || pages.length > 1) && (
        <div class="sh-pane__foot">
          {!data.isReactive && (
            <p class="sh-buttons">
              <button type="button" class="sh-button--main" aria-disabled={!mayApply} onClick={apply}>
                {words.apply}
              </button>
              <span role="status">{applied ? words.applied : ""}</span>
            </p>
          )}
          {pages.length > 1 && (
            <p class="sh-buttons">
              <button type="button" disabled={at === 0} onClick={() => turn(-1)}>
                {words.back}
              </button>
              <span role="status">{words.pageOf(at + 1, pages.length)}</span>
              <button type="button" disabled={at === pages.length - 1} onClick={() => turn(1)}>
                {words.next}
              </button>
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** The pane at the right of the page, a sheet over it on a phone. Tab stays inside, Escape closes. */
export function PropertyPane({
  open,
  title,
  controller,
  words,
}: {
  readonly open: OpenPane;
  readonly title: string;
  readonly controller: PaneController;
  readonly words: EditWords;
}) {
  const { data, failed, waiting } = open;
  const place = useRef<HTMLDivElement>(null);
  const isSlow = data?.configuration.showLoadingIndicator === true;
  useEffect(() => {
    if (place.current?.contains(document.activeElement) !== true) focusableIn(place.current)[0]?.focus();
  }, [open.instanceId, failed]);

  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) {
        event.preventDefault();
        controller.close();
      }
      if (event.key !== "Tab") return;
      const all = focusableIn(place.current);
      const [first, last] = [all[0], all.at(-1)];
      const from = event.shiftKey ? first : last;
      if (document.activeElement !== from) return;
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    },
    [controller],
  );

  useEffect(() => {
    // A field that draws itself anew takes the focus along; the keys must not go with it.
    const withoutFocus = (event: KeyboardEvent): void => {
      if (event.target === document.body) onKey(event);
    };
    document.addEventListener("keydown", withoutFocus);
    return () => document.removeEventListener("keydown", withoutFocus);
  }, [onKey]);

  return (
    <div
      ref={place}
      class="sh-pane"
      role="dialog"
      aria-labelledby="pane-title"
      aria-describedby={data?.configuration.pages[0]?.header === undefined ? undefined : "pane-description"}
      aria-busy={data === undefined && !failed}
      onKeyDown={onKey}
    >
      <div class="sh-pane__head">
        <h2 id="pane-title">{words.pane(title)}</h2>
        <button type="button" aria-label={words.close} onClick={() => controller.close()}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {failed && (
        <p class="sh-trouble" role="alert">
          {words.paneFailed}
        </p>
      )}
      {(isSlow || (data === undefined && !failed)) && <p role="status">{words.loading}</p>}
      {data !== undefined && <PaneContent key={open.instanceId} data={data} controller={controller} waiting={waiting} words={words} />}
    </div>
  );
}
