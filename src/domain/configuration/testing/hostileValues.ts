/** What no property can be: of another type, too long, deceptive, or an address that runs or leads away. */
export const hostileValues: readonly unknown[] = [
  null,
  0,
  -1,
  Number.NaN,
  1e308,
  true,
  "",
  "   ",
  [],
  ["page"],
  {},
  { toString: "page" },
  [[["desk1"]]],
  "あ".repeat(10_000),
  "x".repeat(10_000),
  "\n".repeat(10_000),
  `https://plat.sharepoint.com/${"a".repeat(10_000)}`,
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//evil.example",
  "https://evil.example/",
  "https://plat.sharepoint.com@evil.example/",
  "\\\\evil.example\\share",
  "plat\u202Eelif",
  "plat\u0000sodan",
  "\uD800",
  "__proto__",
  "constructor",
  "toString",
  "evil.example/x?",
  "a.example:8443",
  "user@a..example",
];

/** Texts that no text of the organisers may be, each for another reason. */
const texts = ["あ".repeat(10_000), "平\u202E文", "平\u0000文", "一\uDC00", 5, ["見出し"], { ja: "見出し" }, null, "  \n "];

function everywhere(text: unknown): unknown {
  const both = { ja: text, en: text };
  const starter = { title: both, subject: both, body: both };
  const desk = { name: both, purpose: both, address: text };
  return {
    texts: { title: both, lead: both, promiseLine: both, promiseBesideContact: both, promises: both, notFor: both },
    starters: { hello: starter, question: starter, talk: starter },
    desks: { count: text, desk1: desk, desk2: desk, desk3: desk, desk4: desk, desk5: desk },
  };
}

/** Whole sets of properties in which nothing can be used. */
export const hostileConfigurations: readonly unknown[] = [
  undefined,
  null,
  7,
  "texts",
  [],
  () => undefined,
  JSON.parse('{"__proto__":{"layout":"teaser","personCard":"none"}}'),
  Object.create({ layout: "teaser", texts: { title: { ja: "別の名" } } }),
  { texts: { title: "別の名", lead: ["別の文"] }, starters: [], desks: "desk1" },
  { desks: { count: 2.5 } },
  { desks: { count: 0 } },
  { desks: { count: 6 } },
  { desks: { count: "2" } },
  {
    desks: {
      desk1: { address: "javascript:alert(1)" },
      desk2: { address: "mailto:a@b.jp?bcc=c@d.jp" },
      desk3: { address: "https://plat.sharepoint.com@evil.example/" },
    },
  },
  { teamsHost: "evil.example/l/chat", mailHost: "evil.example", mailProgram: "smtp" },
  { teamsHost: "https://teams.microsoft.com" },
  { teamsHost: `${"a.".repeat(200)}example` },
  { presence: "true" },
  { presence: 1 },
  { orders: { fair: 0, kana: null, entry: "false" }, facets: { places: "no", topics: 0 } },
  ...texts.map(everywhere),
];
