import * as React from "react";
import { fill, strings } from "../../shared/strings";
import { ContactLink } from "./ContactLink";
import { moveInGrid } from "./moveInGrid";
import type { OpeningLinks } from "./openingLinks";
import { useSide } from "../../shared/browser/useSide";

export interface OpeningsProps {
  readonly id: string;
  readonly links: readonly OpeningLinks[];
  readonly name: string;
  readonly panel: React.RefObject<HTMLDivElement>;
  readonly onChosen: () => void;
}

const ICON_BUTTON = "ps-btn ps-btn--quiet ps-btn--icon";

/** The line that makes an opening different: greeting and introduction are the same in all of them. */
function ownLine(body: string, bodies: readonly string[]): string {
  const paragraphs = body.split("\n\n");
  return paragraphs.find((paragraph, index) => bodies.some((other) => other.split("\n\n")[index] !== paragraph)) ?? body;
}

/** The openings to choose from, each with the ways to use it. Arrow keys walk through them as through a table. */
export function Openings({ id, links, name, panel, onChosen }: OpeningsProps): React.ReactElement {
  const side = useSide(panel);
  const title = `${id}-title`;
  const bodies = links.map(({ opening }) => opening.body);
  return (
    <div className="ps-pop" id={id} ref={panel} role="group" aria-labelledby={title} data-side={side} onKeyDown={moveInGrid}>
      <p className="ps-pop__title" id={title}>{strings.ChooseOpening}</p>
      <ul role="list">
        {links.map(({ opening, mail, chat }) => (
          <li className="ps-starter" key={opening.key} onClick={(event) => event.target instanceof Element && event.target.closest("a") !== null && onChosen()}>
            <p className="ps-starter__text"><b>{opening.title}</b><span dir="auto">{ownLine(opening.body, bodies)}</span></p>
            {mail !== undefined && <ContactLink way="mail" href={mail} className={ICON_BUTTON} label={fill(strings.OpeningByMail, opening.title, name)} />}
            {chat !== undefined && <ContactLink way="chat" href={chat} className={ICON_BUTTON} label={fill(strings.OpeningInTeams, opening.title, name)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
