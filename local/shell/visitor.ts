import { parse } from "hono/utils/cookie";
import { GRAPH_CONSENTS, GRAPH_SCOPES } from "./graphConsent";
import type { GraphConsent } from "./graphConsent";
import type { Language, LocalizedText } from "./text";
import { THEME_NAMES } from "./themes";
import type { ThemeName } from "./themes";

/** A person of the switcher. */
export interface Person {
  /** Value of the cookie: `staff`. */
  readonly key: string;
  readonly label: LocalizedText;
  readonly loginName: string;
}

/** Everything the switches of the shell decide; each is a cookie, so that every browser has its own. */
export interface Visitor {
  readonly person: Person;
  readonly language: Language;
  readonly theme: ThemeName;
  /** What the organisation has consented to in Microsoft Graph. */
  readonly graphConsent: GraphConsent;
  /** The permissions that this consent gives. */
  readonly graphScopes: ReadonlySet<string>;
}

export const COOKIES = { person: "plat-visitor", language: "plat-language", theme: "plat-theme", graphConsent: "plat-graph" } as const;

/**
 * Reads the switches from the request; what is missing or unknown is the first choice: the first person, Japanese, light, consent given.
 *
 * @param people - the switcher, at least one
 */
export function visitorOf(request: Request, people: readonly Person[]): Visitor {
  const cookies = parse(request.headers.get("cookie") ?? "");
  const [first] = people;
  if (first === undefined) throw new Error("The person switcher is empty: the sample site must name at least one person.");
  const graphConsent = GRAPH_CONSENTS.find((consent) => consent === cookies[COOKIES.graphConsent]) ?? "granted";
  return {
    person: people.find((person) => person.key === cookies[COOKIES.person]) ?? first,
    language: cookies[COOKIES.language] === "en" ? "en" : "ja",
    theme: THEME_NAMES.find((name) => name === cookies[COOKIES.theme]) ?? "light",
    graphConsent,
    graphScopes: new Set(GRAPH_SCOPES[graphConsent]),
  };
}
