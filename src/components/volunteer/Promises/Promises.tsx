import { Checkmark20Regular } from "@fluentui/react-icons/headless/svg/checkmark";
import { ChevronDown20Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { Call16Regular } from "@fluentui/react-icons/headless/svg/call";
import { Mail16Regular } from "@fluentui/react-icons/headless/svg/mail";
import { Open16Regular } from "@fluentui/react-icons/headless/svg/open";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/headless/svg/shield-checkmark";
import * as React from "react";
import type { FormalDesk } from "../../../domain/configuration/directoryTexts";
import { newTabIfWeb } from "../../shared/browser/newTab";
import { strings } from "../strings";
import { useDirectoryView } from "../DirectoryView";
import "./Promises.css";

export interface PromiseLineProps {
  /** Beside the contact buttons of a profile the sentence is about the contact alone. */
  readonly besideContact?: boolean;
}

/** The promise in one line, for places where people decide whether to write. */
export function PromiseLine({ besideContact = false }: PromiseLineProps): React.ReactElement {
  const { promises } = useDirectoryView().texts;
  return (
    <span className="ps-promise">
      <ShieldCheckmark20Regular className="ps-i" aria-hidden />
      <span>{besideContact ? promises.besideContact : promises.line}</span>
    </span>
  );
}

/** The promise in one line, which opens in full. */
export function PromiseFold(): React.ReactElement {
  const { lead } = useDirectoryView().texts;
  const [open, setOpen] = React.useState(false);
  return (
    <details className="ps-pledge" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <PromiseLine />
        <span className="ps-pledge__more">{strings.PromiseInFull}</span>
      </summary>
      {open && (
        <div className="ps-pledge__body">
          <p className="ps-pledge__lead">{lead}</p>
          <h3 className="ps-label">{strings.PanelPromises}</h3>
          <Promises />
        </div>
      )}
    </details>
  );
}

function wayIcon(address: string): typeof Open16Regular {
  if (address.startsWith("tel:")) return Call16Regular;
  return address.startsWith("mailto:") ? Mail16Regular : Open16Regular;
}

function DeskLink({ name, address }: { readonly name: string; readonly address: string }): React.ReactElement {
  const Icon = wayIcon(address);
  return (
    <a href={address} {...newTabIfWeb(address)}>
      <Icon className="ps-i ps-i--s" aria-hidden />
      {name}
    </a>
  );
}

/** Where the link leads is written beside it: one cannot call from every device, and an address outside is told before it is opened. */
function Desk({ name, purpose, address, leadsTo }: FormalDesk): React.ReactElement {
  return (
    <>
      {address === undefined ? <span>{name}</span> : <DeskLink name={name} address={address} />}
      {leadsTo !== undefined && (
        <span className="ps-desks__where" dir="ltr">
          {leadsTo}
        </span>
      )}
      {purpose !== undefined && <span className="ps-desks__purpose">{purpose}</span>}
    </>
  );
}

function NotForInFull(): React.ReactElement {
  const { notFor, desks } = useDirectoryView().texts.promises;
  return (
    <>
      <p className="ps-small">{notFor}</p>
      <ul className="ps-desks">
        {desks.map((desk, index) => (
          <li key={index}>
            <Desk {...desk} />
          </li>
        ))}
      </ul>
      <p className="ps-small">{strings.NotForSecrets}</p>
    </>
  );
}

export interface NotForProps {
  /** Whether its heading alone shows until it is pressed: people stand below. */
  readonly isFolded?: boolean;
  /** One level below the heading above it. */
  readonly heading: "h3" | "h4";
}

/** What the service is not for, and the formal desks for that. */
export function NotFor({ isFolded = false, heading: Heading }: NotForProps): React.ReactElement {
  const heading = <Heading className="ps-label">{strings.NotForTitle}</Heading>;
  if (!isFolded) {
    return (
      <div className="ps-box">
        {heading}
        <NotForInFull />
      </div>
    );
  }
  return (
    <details className="ps-folded">
      <summary>
        {heading}
        <ChevronDown20Regular className="ps-i" aria-hidden />
      </summary>
      <div className="ps-box">
        <NotForInFull />
      </div>
    </details>
  );
}

/** The promises in full, what the service is not for, and the formal desks for that. Stands under a heading of level 3. */
export function Promises(): React.ReactElement {
  const { inFull } = useDirectoryView().texts.promises;
  return (
    <>
      <ul className="ps-list">
        {inFull.map((promise, index) => (
          <li key={index}>
            <Checkmark20Regular className="ps-i" aria-hidden />
            <span>{promise}</span>
          </li>
        ))}
      </ul>
      <NotFor heading="h4" />
    </>
  );
}
