import { Chat20Regular } from "@fluentui/react-icons/headless/svg/chat";
import { Mail20Regular } from "@fluentui/react-icons/headless/svg/mail";
import * as React from "react";
import { usePageView } from "../../shared/PageRoot/PageView";
import { NEW_TAB, newTabIfWeb } from "../../shared/browser/newTab";
import { onPlainClick } from "../../shared/browser/plainClick";

export interface ContactLinkProps {
  readonly way: "mail" | "chat";
  readonly href: string;
  readonly className: string;
  /** Says whom it reaches; holds the words shown. */
  readonly label: string;
  /** Words with the picture. */
  readonly children: string;
}

/** One click opens a prepared mail or chat in the reader's own program; nothing is sent and nothing is noted. */
export function ContactLink({ way, href, className, label, children }: ContactLinkProps): React.ReactElement {
  const { teams } = usePageView();
  if (way === "mail") {
    return (
      <a className={className} href={href} {...newTabIfWeb(href)} aria-label={label}>
        <Mail20Regular className="ps-i" aria-hidden />
        {children}
      </a>
    );
  }
  return (
    <a
      className={className}
      href={href}
      {...NEW_TAB}
      aria-label={label}
      onClick={teams === undefined ? undefined : onPlainClick(() => teams.openChat(href))}
    >
      <Chat20Regular className="ps-i" aria-hidden />
      {children}
    </a>
  );
}
