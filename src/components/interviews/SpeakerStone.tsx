import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { NameStone } from "../volunteer/NameStone/NameStone";
import { speakerKey } from "./speaker";

/** The stone of the person who spoke, with the name of that time; an ornament beside the name. */
export function SpeakerStone({ interview }: { readonly interview: Interview }): React.ReactElement | null {
  const { nameThen } = interview;
  if (nameThen === "") return null;
  const person = { siteUserId: speakerKey(interview), displayName: nameThen, mail: "", upn: "" };
  return <NameStone volunteer={{ name: nameThen, person }} size="m" />;
}
