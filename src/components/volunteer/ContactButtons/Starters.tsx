import * as React from "react";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { ContactLink } from "./ContactLink";
import { moveInGrid } from "./moveInGrid";
import type { StarterLinks } from "./starterLinks";
import { useSide } from "../../shared/browser/useSide";

export interface StartersProps {
  readonly id: string;
  readonly links: readonly StarterLinks[];
  readonly name: string;
  readonly panel: React.RefObject<HTMLDivElement>;
  readonly onChosen: () => void;
}

const ICON_BUTTON = "ps-btn ps-btn--quiet ps-btn--icon";

/** The line that makes a starter different: greeting and introduction are the same in all of them. */
function ownLine(body: string, bodies: readonly string[]): string {
  const paragraphs = body.split("\n\n");
  return paragraphs.find((paragraph, index) => bodies.some((other) => other.split("\n\n")[index] !== paragraph)) ?? body;
}

/** The starters to choose from, each with the ways to use it. Arrow keys walk through them as through a table. */
export function Starters({ id, links, name, panel, onChosen }: StartersProps): React.ReactElement {
  const side = useSide(panel);
  const title = `${id}-title`;
  const bodies = links.map(({ starter }) => starter.body);
  return (
    <div className="ps-pop" id={id} ref={panel} role="group" aria-labelledby={title} data-side={side} onKeyDown={moveInGrid}>
      <p className="ps-pop__title" id={title}>
        {strings.ChooseStarter}
      </p>
      <ul role="list">
        {links.map(({ starter, mail, chat }) => (
          <li
            className="ps-starter"
            key={starter.key}
            onClick={(event) => event.target instanceof Element && event.target.closest("a") !== null && onChosen()}
          >
            <p className="ps-starter__text">
              <b>{starter.title}</b>
              <span dir="auto">{ownLine(starter.body, bodies)}</span>
            </p>
            {mail !== undefined && (
              <ContactLink way="mail" href={mail} className={ICON_BUTTON} label={fill(strings.StarterByMail, starter.title, name)} />
            )}
            {chat !== undefined && (
              <ContactLink way="chat" href={chat} className={ICON_BUTTON} label={fill(strings.StarterInTeams, starter.title, name)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
