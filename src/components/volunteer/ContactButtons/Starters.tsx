import * as React from "react";
import { textLanguage } from "../../../domain/textLanguage";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { texts } from "../FirstMessage/texts";
import { WhenToExpect } from "../FirstMessage/WhenToExpect";
import type { WhenToExpectProps } from "../FirstMessage/WhenToExpect";
import { WhyYou } from "../FirstMessage/WhyYou";
import type { WhyYouProps } from "../FirstMessage/WhyYou";
import { ContactLink } from "./ContactLink";
import { moveInGrid } from "./moveInGrid";
import type { StarterLinks } from "./starterLinks";
import { useSide } from "../../shared/browser/useSide";
import "./Starters.css";

export interface StartersProps extends WhyYouProps, WhenToExpectProps {
  readonly links: readonly StarterLinks[];
  readonly name: string;
  readonly panel: React.RefObject<HTMLDivElement>;
  readonly onChosen: () => void;
}

const WAY = "ps-btn ps-btn--quiet ps-starter__way";

/** The paragraph that makes a starter different: greeting and introduction are the same in all of them. */
function ownParagraph(body: string, bodies: readonly string[]): string {
  const paragraphs = body.split("\n\n");
  return paragraphs.find((paragraph, index) => bodies.some((other) => other.split("\n\n")[index] !== paragraph)) ?? body;
}

/** The starters to choose from, each with the ways to use it. Arrow keys walk through them as through a table. */
export function Starters({
  id,
  links,
  name,
  panel,
  onChosen,
  line,
  write,
  fits,
  availability,
  onFindSimilar,
}: StartersProps): React.ReactElement {
  const side = useSide(panel);
  React.useEffect(() => {
    // What had the focus while they were on their way has gone.
    if (document.activeElement === document.body) panel.current?.querySelector("a")?.focus();
  }, [panel]);
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
              <span lang={textLanguage(ownParagraph(starter.body, bodies))} dir="auto">
                {ownParagraph(starter.body, bodies)}
              </span>
            </p>
            {mail !== undefined && (
              <ContactLink way="mail" href={mail} className={WAY} label={fill(texts.StarterByMail, starter.title, name)}>
                {texts.WayMail}
              </ContactLink>
            )}
            {chat !== undefined && (
              <ContactLink way="chat" href={chat} className={WAY} label={fill(texts.StarterInTeams, starter.title, name)}>
                {texts.WayTeams}
              </ContactLink>
            )}
          </li>
        ))}
      </ul>
      <WhyYou id={id} line={line} write={write} fits={fits} />
      <WhenToExpect availability={availability} onFindSimilar={onFindSimilar} />
    </div>
  );
}
