import * as React from "react";
import { usePageView } from "../shared/PageRoot/PageView";
import { strings } from "./strings";

/** Before the first interview: a sentence for readers, and for editors how to publish it. */
export function NoneYet(): React.ReactElement {
  const { isEditor } = usePageView();
  if (!isEditor) return <p className="ps-news__none">{strings.NoneYet}</p>;
  return (
    <div className="ps-news__none">
      <h3>{strings.FirstOne}</h3>
      <ol className="ps-news__steps">
        <li>{strings.FirstOneWrite}</li>
        <li>{strings.FirstOneMark}</li>
        <li>{strings.FirstOnePost}</li>
      </ol>
    </div>
  );
}
