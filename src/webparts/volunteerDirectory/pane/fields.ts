import { PropertyPaneCheckbox, PropertyPaneTextField } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import type { ConfiguredPage } from "../../../domain/configuration/configuredPage";
import type { DirectoryConfiguration } from "../../../domain/configuration/directoryConfiguration";
import type { TextRule } from "../../../domain/configuration/textRules";
import { japaneseInLink, textProblem } from "../../../domain/configuration/textRules";
import type { PaneField } from "../../shared/pane/fields";
import { TYPING_PAUSE_MS } from "../../shared/pane/fields";
import { texts } from "./texts";

/** What every page of the pane is made from. */
export interface PaneContext {
  /** The web part's properties as they are stored. */
  readonly stored: unknown;
  readonly page: ConfiguredPage;
  /** The configuration in force. */
  readonly configuration: DirectoryConfiguration;
  /** Shows the set-up on the page; present for owners of the site. */
  readonly askSetUp: (() => void) | undefined;
}

function textMessage(written: string, rule: TextRule): string {
  switch (textProblem(written, rule)) {
    case undefined:
      return "";
    case "too-long":
      return fill(texts.TooLong, rule.longest, written.trim().length);
    case "too-long-for-link":
      return fill(texts.TooLongForLink, japaneseInLink(rule));
    case "too-many-lines":
      return fill(texts.TooManyLines, rule.lines);
    case "unprintable":
      return texts.Unprintable;
  }
}

/** Lines that a field shows at once; it can be pulled taller. */
const MOST_ROWS = 6;

/** A text that the organisers may write anew. @param usual - what is in force while the field is empty; shown in it */
export function textField(path: string, label: string, usual: string, rule: TextRule): PaneField {
  return PropertyPaneTextField(path, {
    label,
    placeholder: usual,
    multiline: rule.lines > 1 || rule.longest > 100,
    rows: Math.min(Math.max(rule.lines, 2), MOST_ROWS),
    deferredValidationTime: TYPING_PAUSE_MS,
    onGetErrorMessage: (written) => textMessage(written, rule),
  });
}

/** A switch for each name. @param atLeastOne - the last one that is on cannot be switched off */
export function switchFields<T extends string>(
  path: string,
  all: readonly T[],
  names: Readonly<Record<T, string>>,
  on: readonly T[],
  atLeastOne: boolean,
): PaneField[] {
  return all.map((name) =>
    PropertyPaneCheckbox(`${path}.${name}`, {
      text: names[name],
      checked: on.includes(name),
      disabled: atLeastOne && on.length === 1 && on.includes(name),
    }),
  );
}
