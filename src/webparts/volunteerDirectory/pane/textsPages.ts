import { PropertyPaneSlider } from "@microsoft/sp-property-pane";
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
import { strings } from "./strings";

const LANGUAGES: readonly Language[] = ["ja", "en"];

function languageName(language: Language): string {
  return language === "ja" ? strings.InJapanese : strings.InEnglish;
}

/** 文章: title, lead and promises, language by language. */
export function textsPage(): IPropertyPanePage {
  const groupOf = (language: Language): IPropertyPaneGroup => {
    const { title, lead, promises } = defaultTexts(language);
    const path = (name: string): string => `texts.${name}.${language}`;
    return {
      groupName: languageName(language),
      groupFields: [
        textField(path("title"), strings.Title, title, TEXT_RULES.title),
        textField(path("lead"), strings.Lead, lead, TEXT_RULES.lead),
        textField(path("promiseLine"), strings.PromiseLine, promises.line, TEXT_RULES.promiseLine),
        textField(path("promiseBesideContact"), strings.PromiseBesideContact, promises.besideContact, TEXT_RULES.promiseLine),
        textField(path("promises"), strings.Promises, promises.inFull.join("\n"), TEXT_RULES.promises),
        textField(path("notFor"), strings.NotFor, promises.notFor, TEXT_RULES.notFor),
      ],
    };
  };
  return { header: { description: strings.TextsPage }, groups: LANGUAGES.map(groupOf) };
}

/** 書き出し: what each starter is called and says. */
export function startersPage({ page }: PaneContext): IPropertyPanePage {
  const starters = defaultTexts(page.language).starters.wordings;
  const groupOf = ({ key, title }: (typeof starters)[number], index: number): IPropertyPaneGroup => ({
    groupName: fill(strings.Starter, title),
    isCollapsed: index > 0,
    groupFields: LANGUAGES.flatMap((language) => {
      const usual = defaultTexts(language).starters.wordings[index];
      if (usual === undefined) return [];
      const name = languageName(language);
      const path = (part: string): string => `starters.${key}.${part}.${language}`;
      return [
        textField(path("title"), fill(strings.StarterTitle, name), usual.title, TEXT_RULES.starterTitle),
        textField(path("subject"), fill(strings.StarterSubject, name), usual.subject, TEXT_RULES.starterSubject),
        textField(path("body"), fill(strings.StarterBody, name), usual.body, TEXT_RULES.starterBody),
      ];
    }),
  });
  return { header: { description: strings.StartersPage }, displayGroupsAsAccordion: true, groups: starters.map(groupOf) };
}

function deskFields(key: string, index: number, pageUrl: string): PaneField[] {
  const named = (part: "name" | "purpose", label: string, language: Language): PaneField =>
    textField(
      `desks.${key}.${part}.${language}`,
      fill(label, languageName(language)),
      part === "name" ? (defaultTexts(language).promises.desks[index]?.name ?? "") : "",
      part === "name" ? TEXT_RULES.deskName : TEXT_RULES.deskPurpose,
    );
  return [
    ...LANGUAGES.map((language) => named("name", strings.DeskName, language)),
    ...LANGUAGES.map((language) => named("purpose", strings.DeskPurpose, language)),
    checkedField(`desks.${key}.address`, {
      label: strings.DeskAddress,
      description: fill(strings.DeskAddressHint, terms.outside),
      placeholder: "https://",
      usable: (written) => deskWay(written, pageUrl) !== undefined,
      refusal: strings.DeskRefused,
    }),
  ];
}

/** 窓口: the formal desks. */
export function desksPage({ stored, page }: PaneContext): IPropertyPanePage {
  const count = deskCount(storedProperty(stored, "desks"));
  return {
    header: { description: strings.DesksPage },
    displayGroupsAsAccordion: true,
    groups: [
      {
        isGroupNameHidden: true,
        groupFields: [PropertyPaneSlider("desks.count", { label: strings.DeskCount, min: 1, max: DESKS.length, value: count })],
      },
      ...DESKS.slice(0, count).map((key, index) => ({
        groupName: fill(strings.Desk, index + 1),
        isCollapsed: index > 0,
        groupFields: deskFields(key, index, page.url),
      })),
    ],
  };
}
