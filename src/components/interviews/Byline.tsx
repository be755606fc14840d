import * as React from "react";
import type { Interview } from "../../domain/interview/interview";
import { fill } from "../shared/fill";
import { strings } from "./strings";

/** Who spoke, and where they were then. */
export function Byline({ interview: { nameThen, postThen } }: { readonly interview: Interview }): React.ReactElement | null {
  if (nameThen === "" && postThen === "") return null;
  return (
    <p className="ps-news__who">
      {nameThen !== "" && <b>{fill(strings.Name, nameThen)}</b>}
      {postThen !== "" && <span>{fill(strings.PostThen, postThen)}</span>}
    </p>
  );
}
