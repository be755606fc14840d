import * as React from "react";
import { useOwnId } from "../../shared/browser/useOwnId";
import { texts } from "./texts";

export interface ReportProps {
  readonly text: string;
}

/** A report that its owner sees before it is handed on. Where the browser lets no page write to the clipboard, it is selected to be copied by hand. */
export function Report({ text }: ReportProps): React.ReactElement {
  const id = useOwnId("ps-report");
  const field = React.useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = React.useState("");
  React.useEffect(() => setOutcome(""), [text]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(texts.ReportCopied);
    } catch {
      field.current?.select();
      field.current?.focus();
      setOutcome(texts.ReportToCopy);
    }
  };

  return (
    <>
      <label htmlFor={id} className="ps-small">
        {texts.ReportLabel}
      </label>
      <textarea id={id} ref={field} className="ps-input ps-report" readOnly rows={6} value={text} />
      <p>
        <button type="button" className="ps-btn" onClick={() => void copy()}>
          {texts.ReportCopy}
        </button>
      </p>
      <p role="status">{outcome}</p>
    </>
  );
}
