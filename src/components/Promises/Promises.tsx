import { Checkmark20Regular } from "@fluentui/react-icons/headless/svg/checkmark";
import { Open16Regular } from "@fluentui/react-icons/headless/svg/open";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/headless/svg/shield-checkmark";
import * as React from "react";
import { safeUrl } from "../../domain/link/safeUrl";
import { strings } from "../strings";
import type { FormalDesk, PromiseTexts } from "./promiseTexts";
import { COMMON_PROMISES } from "./promiseTexts";
import "./Promises.css";

/** The promise in one line, for places where people decide whether to write. */
export function PromiseLine({ text = COMMON_PROMISES.line }: { readonly text?: string }): React.ReactElement {
  return (
    <p className="ps-promise">
      <ShieldCheckmark20Regular className="ps-i" aria-hidden />
      <span>{text}</span>
    </p>
  );
}

function Desk({ title, url }: FormalDesk): React.ReactElement {
  const checked = safeUrl(url, window.location.href);
  if (checked === undefined) return <>{title}</>;
  return (
    <a href={checked}>
      <Open16Regular className="ps-i ps-i--s" aria-hidden />
      {title}
    </a>
  );
}

export interface PromisesProps {
  readonly texts?: PromiseTexts;
}

/** The promises in full, what the service is not for, and the formal desks for that. Stands under a heading of level 3. */
export function Promises({ texts = COMMON_PROMISES }: PromisesProps): React.ReactElement {
  return (
    <>
      <ul className="ps-list">
        {texts.promises.map((promise) => (
          <li key={promise}>
            <Checkmark20Regular className="ps-i" aria-hidden />
            <span>{promise}</span>
          </li>
        ))}
      </ul>
      <div className="ps-box">
        <h4 className="ps-label">{strings.NotForTitle}</h4>
        <p className="ps-small">{texts.notFor}</p>
        <ul className="ps-desks">
          {texts.desks.map((desk) => <li key={desk.title}><Desk {...desk} /></li>)}
        </ul>
        <p className="ps-small">{strings.NotForSecrets}</p>
      </div>
    </>
  );
}
