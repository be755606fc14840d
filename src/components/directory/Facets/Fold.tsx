import * as React from "react";

export interface FoldProps {
  readonly className: string;
  /** What always shows; inside the summary. */
  readonly summary?: React.ReactNode;
  /** Name of the summary where it shows no words. */
  readonly summaryLabel?: string;
  readonly initiallyOpen: boolean;
  /** Called only while open: two hundred missions stay out of the page until somebody looks. */
  readonly children: () => React.ReactNode;
}

/** Native details whose content exists only while it is open. */
export function Fold({ className, summary, summaryLabel, initiallyOpen, children }: FoldProps): React.ReactElement {
  const [open, setOpen] = React.useState(initiallyOpen);
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={summaryLabel}>{summary}</summary>
      {open && children()}
    </details>
  );
}
