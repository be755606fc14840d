import { useRef, useState } from "preact/hooks";
import { addFault, forgetRequests, readState, removeFault } from "./faultClient.js";
import type { FaultState } from "./faultClient.js";
import { FaultForm } from "./FaultForm.js";
import type { People } from "./people.js";
import { faultText } from "./faultText.js";
import { RequestTable } from "./RequestTable.js";
import type { Words } from "./words.js";

/** Switches faults on and off, and shows what was asked. Nothing is read before it is opened. */
export function FaultPanel({ people, words }: { readonly people: People; readonly words: Words }) {
  const [state, setState] = useState<FaultState>();
  const [news, setNews] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);

  async function after(work: Promise<void>, told: string): Promise<void> {
    try {
      await work;
      setState(await readState());
      setNews(told);
    } catch (error) {
      setNews(error instanceof TypeError ? words.unavailable : (error as Error).message);
    }
  }
  const refresh = (): void => void after(Promise.resolve(), "");

  function remove(id: string): void {
    // The button goes away with its fault.
    heading.current?.focus();
    void after(removeFault(id), words.removed);
  }
  return (
    <details class="sh-log" onToggle={(event) => event.currentTarget.open && refresh()}>
      <summary>{words.title}</summary>
      <p>{words.explanation}</p>
      <p role="status" class="sh-news">
        {news}
      </p>
      {state && (
        <>
          <FaultForm readyMade={state.readyMade} people={people} words={words} onAdd={(rule) => void after(addFault(rule), words.added)} />
          <h2 ref={heading} tabIndex={-1}>
            {words.active}
          </h2>
          {state.active.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="sh-faults__active">
              {state.active.map((rule) => {
                const text = faultText(rule, { readyMade: state.readyMade, people, words });
                return (
                  <li key={rule.id}>
                    <span>{text}</span>{" "}
                    <button type="button" aria-label={words.removeIt(text)} onClick={() => remove(rule.id)}>
                      {words.remove}
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
          <h2>{words.requests}</h2>
          <p class="sh-buttons">
            <button type="button" onClick={refresh}>
              {words.refresh}
            </button>
            <button type="button" onClick={() => void after(forgetRequests(), words.cleared)}>
              {words.clear}
            </button>
          </p>
          <RequestTable requests={state.requests} people={people} words={words} />
        </>
      )}
    </details>
  );
}
