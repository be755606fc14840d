import { mailLink } from "../contact/contactLinks";
import { starters } from "../contact/starters";
import { aVolunteer } from "../testing/builders";
import { defaultTexts } from "./directoryTexts";
import { directoryTexts } from "./storedTexts";
import { japaneseInLink, TEXT_RULES, textProblem } from "./textRules";

describe.each(["ja", "en"] as const)("the texts of the product (%s)", (language) => {
  const {
    title,
    lead,
    promises,
    starters: { wordings },
  } = defaultTexts(language);

  it("keep to the rules for texts that take their place", () => {
    const problems = [
      textProblem(title, TEXT_RULES.title),
      textProblem(lead, TEXT_RULES.lead),
      textProblem(promises.line, TEXT_RULES.promiseLine),
      textProblem(promises.besideContact, TEXT_RULES.promiseLine),
      textProblem(promises.inFull.join("\n"), TEXT_RULES.promises),
      textProblem(promises.notFor, TEXT_RULES.notFor),
      ...promises.desks.map(({ name }) => textProblem(name, TEXT_RULES.deskName)),
      ...wordings.flatMap((starter) => [
        textProblem(starter.title, TEXT_RULES.starterTitle),
        textProblem(starter.subject, TEXT_RULES.starterSubject),
        textProblem(starter.body, TEXT_RULES.starterBody),
      ]),
    ];
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  });
});

it("the longest text of a starter comes whole into the link of a mail", () => {
  const body = "あ".repeat(japaneseInLink(TEXT_RULES.starterBody));
  const { starters: texts } = directoryTexts({ starters: { hello: { body: { ja: body } } } }, "ja", "https://plat.sharepoint.com/");
  const [hello] = starters(aVolunteer(), "五十嵐 長之助", "ja", texts);
  const link = mailLink({ to: "emiko.teshigawara@example.go.jp", subject: hello?.subject ?? "", body: hello?.body ?? "" }) ?? "";
  expect(hello?.body).toContain(body);
  expect(decodeURIComponent(link).endsWith(texts.closing)).toBe(true);
});
