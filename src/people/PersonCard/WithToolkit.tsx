import * as React from "react";
import type { ToolkitHeadProps } from "../toolkit/ToolkitHead";
import { loadToolkitHead } from "./loadToolkitHead";

export interface WithToolkitProps extends ToolkitHeadProps {
  /** Stands there until the toolkit has arrived, and where it cannot be loaded or cannot show the person. */
  readonly otherwise: React.ReactElement;
}

interface OtherwiseProps {
  readonly otherwise: React.ReactElement;
}

class Otherwise extends React.Component<React.PropsWithChildren<OtherwiseProps>, { readonly failed: boolean }> {
  public override readonly state = { failed: false };

  public static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  public override render(): React.ReactNode {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}

/** The toolkit's head, as soon as it is there. */
export function WithToolkit({ otherwise, ...head }: WithToolkitProps): React.ReactElement {
  // One for each card: a chunk that could not be loaded is asked for again when the card is opened again.
  const [ToolkitHead] = React.useState(() => React.lazy(loadToolkitHead));
  return (
    <Otherwise otherwise={otherwise}>
      <React.Suspense fallback={otherwise}>
        <ToolkitHead {...head} />
      </React.Suspense>
    </Otherwise>
  );
}
