import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { Filled } from "../shared/marks/Filled";
import { strings } from "./strings";

/** Who spoke, and where they were then. */
export function Byline({ interview: { nameThen, postThen } }: { readonly interview: Interview }): React.ReactElement | null {
  if (nameThen === "" && postThen === "") return null;
  return (
    <p className="ps-news__who">
      {nameThen !== "" && (
        <b>
          <Filled plain template={strings.Name} values={[nameThen]} />
        </b>
      )}
      {postThen !== "" && (
        <span>
          <Filled plain template={strings.PostThen} values={[postThen]} />
        </span>
      )}
    </p>
  );
}
