import { PropertyPaneLabel, PropertyPaneSlider } from "@microsoft/sp-property-pane";
import type { IPropertyPaneGroup, IPropertyPanePage } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import { terms } from "../../../components/shared/terms";
import { deskCount, DESKS, deskWay } from "../../../domain/configuration/desks";
import { defaultTexts } from "../../../domain/configuration/directoryTexts";
import { storedProperty } from "../../../domain/configuration/storedValues";
import { TEXT_RULES } from "../../../domain/configuration/textRules";
import type { Language } from "../../../domain/text";
import type { PaneField } from "../../shared/pane/fields";
import { checkedField } from "../../shared/pane/fields";
import type { PaneContext } from "./fields";
import { textField } from "./fields";
import { texts } from "./texts";

const LANGUAGES: readonly Language[] = ["ja", "en"];

function languageName(language: Language): string {
  return language === "ja" ? texts.InJapanese : texts.InEnglish;
}

/** 文章: title, lead and promises, language by language. */
export function textsPage(): IPropertyPanePage {
  const groupOf = (language: Language): IPropertyPaneGroup => {
    const { title, lead, promises } = defaultTexts(language);
    const path = (name: string): string => `texts.${name}.${language}`;
    return {
      groupName: languageName(language),
      groupFields: [
        textField(path("title"), texts.Title, title, TEXT_RULES.title),
        textField(path("lead"), texts.Lead, lead, TEXT_RULES.lead),
        textField(path("promiseLine"), texts.PromiseLine, promises.line, TEXT_RULES.promiseLine),
        textField(path("promiseBesideContact"), texts.PromiseBesideContact, promises.besideContact, TEXT_RULES.promiseLine),
        textField(path("promises"), texts.Promises, promises.inFull.join("\n"), TEXT_RULES.promises),
        textField(path("notFor"), texts.NotFor, promises.notFor, TEXT_RULES.notFor),
      ],
    };
  };
  return { header: { description: texts.TextsPage }, groups: LANGUAGES.map(groupOf) };
}

/** 書き出し: what each starter is called and says. */
export function startersPage({ page }: PaneContext): IPropertyPanePage {
  const starters = defaultTexts(page.language).starters.wordings;
  const groupOf = ({ key, title }: (typeof starters)[number], index: number): IPropertyPaneGroup => ({
    groupName: fill(texts.Starter, title),
    isCollapsed: index > 0,
    groupFields: LANGUAGES.flatMap((language) => {
      const usual = defaultTexts(language).starters.wordings[index];
      if (usual === undefined) return [];
      const name = languageName(language);
      const path = (part: string): string => `starters.${key}.${part}.${language}`;
      return [
        textField(path("title"), fill(texts.StarterTitle, name), usual.title, TEXT_RULES.starterTitle),
        textField(path("subject"), fill(texts.StarterSubject, name), usual.subject, TEXT_RULES.starterSubject),
        textField(path("body"), fill(texts.StarterBody, name), usual.body, TEXT_RULES.starterBody),
      ];
    }),
  });
  return { header: { description: texts.StartersPage }, displayGroupsAsAccordion: true, groups: starters.map(groupOf) };
}

/** @param isReached - whether the desk has an address: its name is a link */
function deskFields(key: string, index: number, pageUrl: string, isReached: boolean): PaneField[] {
  const named = (part: "name" | "purpose", label: string, language: Language): PaneField =>
    textField(
      `desks.${key}.${part}.${language}`,
      fill(label, languageName(language)),
      part === "name" ? (defaultTexts(language).promises.desks[index]?.name ?? "") : "",
      part === "name" ? TEXT_RULES.deskName : TEXT_RULES.deskPurpose,
    );
  return [
    ...(isReached ? [] : [PropertyPaneLabel("", { text: texts.DeskWithoutAddress })]),
    ...LANGUAGES.map((language) => named("name", texts.DeskName, language)),
    ...LANGUAGES.map((language) => named("purpose", texts.DeskPurpose, language)),
    checkedField(`desks.${key}.address`, {
      label: texts.DeskAddress,
      description: fill(texts.DeskAddressHint, terms.outside),
      placeholder: "https://",
      usable: (written) => deskWay(written, pageUrl) !== undefined,
      refusal: texts.DeskRefused,
    }),
  ];
}

/** 窓口: the formal desks. */
export function desksPage({ stored, page }: PaneContext): IPropertyPanePage {
  const desks = storedProperty(stored, "desks");
  const count = deskCount(desks);
  const isReached = (key: string): boolean => deskWay(storedProperty(storedProperty(desks, key), "address"), page.url) !== undefined;
  return {
    header: { description: texts.DesksPage },
    displayGroupsAsAccordion: true,
    groups: [
      {
        isGroupNameHidden: true,
        groupFields: [PropertyPaneSlider("desks.count", { label: texts.DeskCount, min: 1, max: DESKS.length, value: count })],
      },
      ...DESKS.slice(0, count).map((key, index) => ({
        groupName: fill(isReached(key) ? texts.Desk : texts.DeskUnreached, index + 1),
        isCollapsed: index > 0,
        groupFields: deskFields(key, index, page.url, isReached(key)),
      })),
    ],
  };
}
