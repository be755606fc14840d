import * as React from "react";
import { inLanguage } from "../../../domain/text";
import { topicText } from "../../volunteer/topicText";
import { countText, withCount } from "../../volunteer/peopleText";
import { usePageView } from "../../shared/PageRoot/PageView";
import { FacetOptions } from "./FacetOptions";
import type { FacetProps } from "./FacetProps";
import { Fold } from "./Fold";

/** Topics in their groups. Sensitive ones come without a number, as the domain hands them over. */
export function TopicFacet({ options: groups, choice, onChange }: FacetProps<"topics">): React.ReactElement {
  const { language } = usePageView();
  return (
    <ul>
      {groups.map(({ code, label, count, options }) => {
        const name = inLanguage(label, language);
        return (
          <li key={code}>
            <Fold
              className="ps-facet__group"
              summary={
                <>
                  <span>{name}</span>
                  {/* In a language of words the number is one of its own, as in the name that is read out. */}
                  {language === "en" && " "}
                  <span className="ps-check__n">{countText(count)}</span>
                </>
              }
              summaryLabel={withCount(name, count)}
              initiallyOpen={options.some(({ chosen }) => chosen)}
            >
              {() => (
                <div className="ps-tree__sub">
                  <FacetOptions
                    options={options}
                    nameOf={({ topic }, language) => topicText(topic, language)}
                    choice={choice}
                    onChange={onChange}
                  />
                </div>
              )}
            </Fold>
          </li>
        );
      })}
    </ul>
  );
}
