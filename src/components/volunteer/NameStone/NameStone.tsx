import * as React from "react";
import { nameStone, personShape, personTone } from "../../../domain/volunteer/nameStone";
import { textLanguage } from "../../../domain/textLanguage";
import type { Person, Volunteer } from "../../../domain/volunteer/volunteer";
import { usePhoto } from "../../../people/photos/usePhoto";
import "./NameStone.css";

export interface NameStoneProps {
  readonly volunteer: Pick<Volunteer, "id" | "name"> & { readonly person: Pick<Person, "displayName" | "upn"> };
  readonly size: "s" | "m" | "l";
}

/** A smaller picture is a place-holder, not a face. */
const SMALLEST_PHOTO = 8;

/**
 * A person's mark: the family name in a stone of the person's own tone and outline. Stands beside the written name.
 * A photo takes the place of the characters inside the same stone, so nothing moves when it comes.
 */
export const NameStone = React.memo(function NameStone({ volunteer, size }: NameStoneProps): React.ReactElement {
  const stone = React.useRef<HTMLSpanElement>(null);
  const photo = usePhoto(volunteer.person.upn, stone);
  const [unusable, setUnusable] = React.useState<string>();
  const { text, length } = nameStone(volunteer);
  return (
    <span
      className={`ps-stone ps-stone--${size}`}
      data-len={length}
      data-shape={personShape(volunteer.id)}
      data-tone={personTone(volunteer.id)}
      lang={textLanguage(text)}
      aria-hidden
      ref={stone}
    >
      {photo === undefined || photo === unusable ? (
        <b>{text}</b>
      ) : (
        <img
          src={photo}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth } }) => naturalWidth < SMALLEST_PHOTO && setUnusable(photo)}
          onError={() => setUnusable(photo)}
        />
      )}
    </span>
  );
});
