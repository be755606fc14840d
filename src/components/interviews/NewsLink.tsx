import * as React from "react";
import { useNewsView } from "./NewsView";

interface NewsLinkProps {
  readonly href: string;
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** A link to a page of the intranet; inside Teams it opens through the client, unless the reader asks for a tab of their own. */
export function NewsLink({ href, label, className, children }: React.PropsWithChildren<NewsLinkProps>): React.ReactElement {
  const { openLink } = useNewsView();
  const open = (event: React.MouseEvent): void => {
    if (openLink === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openLink(href);
  };
  return <a href={href} className={className} aria-label={label} onClick={open}>{children}</a>;
}
