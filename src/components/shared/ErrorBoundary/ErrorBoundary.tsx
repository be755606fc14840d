import * as React from "react";

export interface ErrorBoundaryProps {
  /** Shown instead of a blank page. @param again - draws the part anew */
  readonly instead: (again: () => void) => React.ReactElement;
  readonly children?: React.ReactNode;
}

/** A part that cannot be shown says so; the rest of the page stays. The error itself goes to the console of the browser. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  public override readonly state = { broken: false };

  public static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  public override render(): React.ReactNode {
    return this.state.broken ? this.props.instead(() => this.setState({ broken: false })) : this.props.children;
  }
}
