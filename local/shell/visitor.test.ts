import { visitorOf } from "./visitor";

const PEOPLE = [{ key: "staff", label: { ja: "職員", en: "Staff" }, loginName: "i:0#.f|membership|staff@plat.example" }];

function scopesWith(cookie: string): readonly string[] {
  return [...visitorOf(new Request("http://127.0.0.1/", { headers: { cookie } }), PEOPLE).graphScopes];
}

it.each([
  ["", true, true, true],
  ["plat-graph=granted", true, true, true],
  ["plat-graph=nonsense", true, true, true],
  ["plat-graph=no-presence", true, false, true],
  ["plat-graph=no-teams", true, true, false],
  ["plat-graph=refused", false, false, false],
])("with the cookie '%s' the directory is granted: %s, presence: %s, Teams: %s", (cookie, directory, presence, teams) => {
  const scopes = scopesWith(cookie);
  expect(scopes).toContain("User.Read");
  expect([scopes.includes("User.Read.All"), scopes.includes("Presence.Read.All"), scopes.includes("ChannelMessage.Read.All")]).toEqual([
    directory,
    presence,
    teams,
  ]);
});

it("grants nothing but the visitor's own profile when Graph is refused", () => {
  expect(scopesWith("plat-graph=refused")).toEqual(["User.Read"]);
});
