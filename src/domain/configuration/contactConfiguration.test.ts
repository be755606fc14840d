import { contactConfiguration } from "./contactConfiguration";
import { hostileConfigurations, hostileValues } from "./testing/hostileValues";

const USUAL = contactConfiguration({});

describe("how people are reached", () => {
  it("needs no setting: the toolkit's card, the device's mail program and the Teams of most organisations, and nobody is asked who is there", () => {
    expect(USUAL).toEqual({ personCard: "mgt", presence: false, teamsHost: "teams.microsoft.com" });
  });

  it("is what the editor chose, also in a national cloud", () => {
    expect(
      contactConfiguration({
        personCard: "fluent",
        presence: true,
        teamsHost: " gov.teams.microsoft.us ",
        mailProgram: "web",
        mailHost: "outlook.office365.us",
      }),
    ).toEqual({ personCard: "fluent", presence: true, teamsHost: "gov.teams.microsoft.us", mailHost: "outlook.office365.us" });
  });

  it("writes mails in Outlook's usual host where only Outlook is chosen, and in no host where it is not", () => {
    expect(contactConfiguration({ mailProgram: "web" }).mailHost).toBe("outlook.office.com");
    expect(contactConfiguration({ mailHost: "outlook.office365.us" })).not.toHaveProperty("mailHost");
  });

  it.each(hostileConfigurations)("is as usual over whatever a page has stored: %#", (stored) => {
    expect(contactConfiguration(stored)).toEqual(USUAL);
  });

  it.each(hostileValues)("falls back property by property: %#", (value) => {
    const { presence, ...others } = contactConfiguration(
      Object.fromEntries(["personCard", "presence", "teamsHost", "mailProgram", "mailHost"].map((name) => [name, value])),
    );
    expect({ ...others, presence: false }).toEqual(USUAL);
    expect(presence).toBe(value === true);
  });

  it.each(hostileValues)("writes mails in Outlook's usual host where the chosen one cannot be a host: %#", (mailHost) => {
    expect(contactConfiguration({ mailProgram: "web", mailHost }).mailHost).toBe("outlook.office.com");
  });
});
