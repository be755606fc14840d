import * as React from "react";
import { texts } from "../texts";
import { MessageField } from "./MessageField";
import { TopicChoice } from "./TopicChoice";

/** What to ask them, and their own words. */
export function TalkAbout(): React.ReactElement {
  return (
    <fieldset className="ps-group">
      <legend>
        <span aria-hidden>2</span>
        {texts.TalkAbout}
      </legend>
      <TopicChoice />
      <MessageField />
    </fieldset>
  );
}
