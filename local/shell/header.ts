import { html } from "hono/html";
import { GRAPH_CONSENTS } from "./graphConsent";
import type { GraphConsent } from "./graphConsent";
import type { Markup } from "./markup";
import type { Frame, ShellPage } from "./shellPage";
import type { LocalizedText } from "./text";
import { THEME_NAMES } from "./themes";
import type { ThemeName } from "./themes";
import { COOKIES } from "./visitor";

const TEXTS = {
  local: { ja: "ローカル版・データはすべて架空です", en: "Local edition · all data are fictitious" },
  switches: { ja: "表示の切り替え", en: "Switches" },
  person: { ja: "見る人", en: "Viewing as" },
  language: { ja: "言語", en: "Language" },
  theme: { ja: "テーマ", en: "Theme" },
  graph: { ja: "Graph の許可", en: "Graph consent" },
  navigation: { ja: "サイト", en: "Site" },
  lists: { ja: "リスト", en: "Lists" },
} satisfies Record<string, LocalizedText>;

const THEME_LABELS: Readonly<Record<ThemeName, LocalizedText>> = {
  light: { ja: "明るい", en: "Light" },
  dark: { ja: "暗い", en: "Dark" },
  contrast: { ja: "ハイコントラスト", en: "High contrast" },
};

const CONSENT_LABELS: Readonly<Record<GraphConsent, LocalizedText>> = {
  granted: { ja: "許可されている", en: "Granted" },
  "no-presence": { ja: "在席状況だけ許可されていない", en: "All but presence" },
  "no-teams": { ja: "Teams だけ許可されていない", en: "All but Teams" },
  refused: { ja: "許可されていない", en: "Refused" },
};

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The browser's part of a switch is `shell/browser/switches.ts`: it writes the cookie and applies the choice. */
function choose(label: string, name: keyof typeof COOKIES, chosen: string, choices: readonly Choice[]): Markup {
  return html`<label class="sh-switch"
    ><span>${label}</span>
    <select data-switch="${name}" data-cookie="${COOKIES[name]}">
      ${choices.map(
        (choice) => html`<option value="${choice.value}" ${choice.value === chosen ? "selected" : ""}>${choice.label}</option>`,
      )}
    </select></label
  >`;
}

function switches({ visitor, people }: Frame): Markup {
  const say = (text: LocalizedText): string => text[visitor.language];
  return html`<form class="sh-switches" aria-label="${say(TEXTS.switches)}" autocomplete="off">
    ${choose(
      say(TEXTS.person),
      "person",
      visitor.person.key,
      people.map(({ key, label }) => ({ value: key, label: say(label) })),
    )}
    ${choose(say(TEXTS.language), "language", visitor.language, [
      { value: "ja", label: "日本語" },
      { value: "en", label: "English" },
    ])}
    ${choose(
      say(TEXTS.theme),
      "theme",
      visitor.theme,
      THEME_NAMES.map((name) => ({ value: name, label: say(THEME_LABELS[name]) })),
    )}
    ${choose(
      say(TEXTS.graph),
      "graphConsent",
      visitor.graphConsent,
      GRAPH_CONSENTS.map((consent) => ({ value: consent, label: say(CONSENT_LABELS[consent]) })),
    )}
  </form>`;
}

function link(url: string, label: string, current: string): Markup {
  return url === current ? html`<a href="${url}" aria-current="page">${label}</a>` : html`<a href="${url}">${label}</a>`;
}

/** Suite bar with the switches, then the site's name and navigation. */
export function shellHeader({ path }: ShellPage, frame: Frame): Markup {
  const { portal, visitor, navigation, siteTitle } = frame;
  const say = (text: LocalizedText): string => text[visitor.language];
  return html`<header>
    <div class="sh-suite">
      <p><b>${say(portal)}</b> <small>${say(TEXTS.local)}</small></p>
      ${switches(frame)}
    </div>
    <div class="sh-site">
      <p class="sh-site__name"><span class="sh-logo" aria-hidden="true"></span>${siteTitle}</p>
      <nav class="sh-nav" aria-label="${say(TEXTS.navigation)}">
        <ul>
          ${navigation.pages.map(({ url, title }) => html`<li>${link(url, say(title), path)}</li>`)}
          <li>
            <details class="sh-menu">
              <summary>${say(TEXTS.lists)}</summary>
              <ul>
                ${navigation.lists.map(({ page, title }) => html`<li>${link(page, title, path)}</li>`)}
              </ul>
            </details>
          </li>
        </ul>
      </nav>
    </div>
  </header>`;
}
