import * as React from "react";
import { onPlainClick } from "../shared/browser/plainClick";
import { usePageView } from "../shared/PageRoot/PageView";

interface NewsLinkProps {
  readonly href: string;
  readonly label?: string | undefined;
}

/** A link to a page of the intranet; inside Teams it opens through the client, unless the reader asks for a tab of their own. */
export function NewsLink({ href, label, children }: React.PropsWithChildren<NewsLinkProps>): React.ReactElement {
  const { teams } = usePageView();
  const open = teams === undefined ? undefined : onPlainClick(() => teams.openLink(href));
  return (
    <a href={href} aria-label={label} onClick={open}>
      {children}
    </a>
  );
}
