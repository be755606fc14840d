import * as React from "react";
import { directoryUrl, UNFILTERED_VIEW } from "../../domain/directory/view/directoryUrl";
import type { Interview } from "../../domain/interview/interview";
import { nameToAddress } from "../../domain/volunteer/personName";
import { Filled } from "../shared/marks/Filled";
import { NewsLink } from "./NewsLink";
import { strings } from "./strings";
import { useNewsView } from "./NewsView";

/** From an interview to the profile of the volunteer; nothing once they have withdrawn. */
export function ProfileLink({ interview }: { readonly interview: Interview }): React.ReactElement | null {
  const { directoryPageUrl } = useNewsView();
  const { subjectId, nameThen } = interview;
  if (directoryPageUrl === undefined || subjectId === undefined) return null;
  return (
    <p className="ps-news__profile">
      <NewsLink href={directoryUrl(directoryPageUrl, { ...UNFILTERED_VIEW, person: subjectId })}>
        <span>{nameThen === "" ? strings.Profile : <Filled plain template={strings.ProfileOf} values={[nameToAddress(nameThen)]} />}</span>
      </NewsLink>
    </p>
  );
}
