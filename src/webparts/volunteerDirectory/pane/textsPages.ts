import { PropertyPaneSlider } from "@microsoft/sp-property-pane";
import type { IPropertyPaneGroup, IPropertyPanePage } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import { deskCount, DESKS, deskWay } from "../../../domain/configuration/desks";
import { defaultTexts } from "../../../domain/configuration/directoryTexts";
import { storedProperty } from "../../../domain/configuration/storedValues";
import { TEXT_RULES } from "../../../domain/configuration/textRules";
import type { Language } from "../../../domain/text";
import type { PaneContext, PaneField } from "./fields";
import { checkedField, textField } from "./fields";
import type { PaneTexts } from "./paneTexts";

const LANGUAGES: readonly Language[] = ["ja", "en"];

function languageName(language: Language, texts: PaneTexts): string {
  return language === "ja" ? texts.InJapanese : texts.InEnglish;
}

/** 文章: title, lead and promises, language by language. */
export function textsPage(context: PaneContext): IPropertyPanePage {
  const { texts } = context;
  const groupOf = (language: Language): IPropertyPaneGroup => {
    const { title, lead, promises } = defaultTexts(language);
    const path = (name: string): string => `texts.${name}.${language}`;
    return {
      groupName: languageName(language, texts),
      groupFields: [
        textField(path("title"), texts.Title, title, TEXT_RULES.title, context),
        textField(path("lead"), texts.Lead, lead, TEXT_RULES.lead, context),
        textField(path("promiseLine"), texts.PromiseLine, promises.line, TEXT_RULES.promiseLine, context),
        textField(path("promiseBesideContact"), texts.PromiseBesideContact, promises.besideContact, TEXT_RULES.promiseLine, context),
        textField(path("promises"), texts.Promises, promises.inFull.join("\n"), TEXT_RULES.promises, context),
        textField(path("notFor"), texts.NotFor, promises.notFor, TEXT_RULES.notFor, context),
      ],
    };
  };
  return { header: { description: texts.TextsPage }, groups: LANGUAGES.map(groupOf) };
}

/** 書き出し: what each starter is called and says. */
export function startersPage(context: PaneContext): IPropertyPanePage {
  const { texts, page } = context;
  const starters = defaultTexts(page.language).starters.wordings;
  const groupOf = ({ key, title }: (typeof starters)[number], index: number): IPropertyPaneGroup => ({
    groupName: fill(texts.Starter, title),
    isCollapsed: index > 0,
    groupFields: LANGUAGES.flatMap((language) => {
      const usual = defaultTexts(language).starters.wordings[index];
      if (usual === undefined) return [];
      const name = languageName(language, texts);
      const path = (part: string): string => `starters.${key}.${part}.${language}`;
      return [
        textField(path("title"), fill(texts.StarterTitle, name), usual.title, TEXT_RULES.starterTitle, context),
        textField(path("subject"), fill(texts.StarterSubject, name), usual.subject, TEXT_RULES.starterSubject, context),
        textField(path("body"), fill(texts.StarterBody, name), usual.body, TEXT_RULES.starterBody, context),
      ];
    }),
  });
  return { header: { description: texts.StartersPage }, displayGroupsAsAccordion: true, groups: starters.map(groupOf) };
}

function deskFields(key: string, index: number, context: PaneContext): PaneField[] {
  const { texts, page } = context;
  const named = (part: "name" | "purpose", label: string, language: Language): PaneField => textField(
    `desks.${key}.${part}.${language}`,
    fill(label, languageName(language, texts)),
    part === "name" ? defaultTexts(language).promises.desks[index]?.name ?? "" : "",
    part === "name" ? TEXT_RULES.deskName : TEXT_RULES.deskPurpose,
    context,
  );
  return [
    ...LANGUAGES.map((language) => named("name", texts.DeskName, language)),
    ...LANGUAGES.map((language) => named("purpose", texts.DeskPurpose, language)),
    checkedField(`desks.${key}.address`, {
      label: texts.DeskAddress,
      description: texts.DeskAddressHint,
      placeholder: "https://",
      usable: (written) => deskWay(written, page.url) !== undefined,
      refusal: texts.DeskRefused,
    }),
  ];
}

/** 窓口: the formal desks. */
export function desksPage(context: PaneContext): IPropertyPanePage {
  const { texts, stored } = context;
  const count = deskCount(storedProperty(stored, "desks"));
  return {
    header: { description: texts.DesksPage },
    displayGroupsAsAccordion: true,
    groups: [
      { isGroupNameHidden: true, groupFields: [PropertyPaneSlider("desks.count", { label: texts.DeskCount, min: 1, max: DESKS.length, value: count })] },
      ...DESKS.slice(0, count).map((key, index) => ({ groupName: fill(texts.Desk, index + 1), isCollapsed: index > 0, groupFields: deskFields(key, index, context) })),
    ],
  };
}
