import * as React from "react";
import { useController } from "react-hook-form";
import type { Answers } from "../../../domain/joining/answers";
import { LANGUAGES } from "../../../domain/organisation/languages";
import { inLanguage } from "../../../domain/text";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { answerId, useAsking } from "./Asking";
import { Choices } from "./Choices";

/** Languages, folded away: most people have one or none to add. */
export function Languages(): React.ReactElement {
  const { language } = usePageView();
  const { id } = useAsking();
  const { field } = useController<Answers, "languages">({ name: "languages" });
  const count = field.value.length;
  return (
    <details className="ps-fold" id={answerId(id, "languages")}>
      <summary>
        {texts.Languages}
        <span className="ps-opt">※{texts.Optional}</span>
        {count > 0 && <span className="ps-n">{count}</span>}
      </summary>
      <div className="ps-fold__body">
        <Choices
          options={LANGUAGES.map((one) => ({ value: one.ja, label: inLanguage(one, language) }))}
          chosen={field.value}
          onChange={field.onChange}
        />
      </div>
    </details>
  );
}
