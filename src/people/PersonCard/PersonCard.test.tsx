import { act, render, screen } from "@testing-library/react";
import * as React from "react";
import type { OrganisationDetails } from "../organisation/organisationDetails";
import { readOrganisation } from "../organisation/readOrganisation";
import { contextWithout } from "../testing/graphContexts";
import type { ToolkitHeadProps } from "../toolkit/ToolkitHead";
import { PersonCard } from "./PersonCard";
import type { PersonCardProps } from "./PersonCard";

jest.mock("../organisation/readOrganisation", () => ({ readOrganisation: jest.fn() }));

const yoko = { siteUserId: 12, displayName: "髙橋 陽子", mail: "yoko.takahashi@plat.example", upn: "takahashi@plat.example" };
const kenta = { siteUserId: 13, displayName: "佐々木 健太", mail: "sasaki@plat.example", upn: "sasaki@plat.example" };

const withToolkit = jest.fn<React.ReactElement, Parameters<PersonCardProps["withToolkit"]>>();

const props: PersonCardProps = {
  person: yoko,
  stone: <i data-testid="stone" />,
  details: { jobTitle: "一等書記官", department: "在タイ大使館" },
  actions: {
    mail: "mailto:yoko.takahashi@plat.example?subject=%E3%81%94%E7%9B%B8%E8%AB%87&body=%E3%81%AF%E3%81%98%E3%82%81%E3%81%BE%E3%81%97%E3%81%A6",
    chat: "https://teams.microsoft.com/l/chat/0/0?users=takahashi%40plat.example&message=%E3%81%AF%E3%81%98%E3%82%81%E3%81%BE%E3%81%97%E3%81%A6",
  },
  labels: {
    mailAddress: "メールアドレス",
    office: "執務場所",
    phone: "電話",
    presence: "Teams",
    writeMail: "メールを書く",
    writeMailTo: "メールを書く、髙橋 陽子さん",
    talkOnTeams: "Teamsで話す",
    talkOnTeamsTo: "Teamsで話す、髙橋 陽子さん",
    toolkit: { photoFor: "写真：", emailAddress: "メールアドレス：" },
  },
  kind: "mgt",
  withToolkit,
  theme: "dark",
  context: contextWithout("No test asks for a token."),
};

/** A toolkit that arrives, and a Graph that answers, when the test says so. */
function toolkitToArrive(): {
  readonly shown: ToolkitHeadProps[];
  readonly arrives: () => void;
  readonly answers: (upn: string, details: OrganisationDetails) => Promise<void>;
} {
  const shown: ToolkitHeadProps[] = [];
  const asked = new Map<string, (details: OrganisationDetails) => void>();
  jest.mocked(readOrganisation).mockImplementation((_, upn) => new Promise((resolve) => asked.set(upn, resolve)));
  let arrive = (): void => undefined;
  function Toolkit({ head, otherwise }: { readonly head: ToolkitHeadProps; readonly otherwise: React.ReactElement }): React.ReactElement {
    const [here, setHere] = React.useState(false);
    arrive = () => setHere(true);
    if (!here) return otherwise;
    shown.push(head);
    return (
      <p>
        toolkit: {head.person.displayName}
        {head.stone}
      </p>
    );
  }
  withToolkit.mockImplementation((head, otherwise) => <Toolkit head={head} otherwise={otherwise} />);
  return {
    shown,
    arrives: () => act(() => arrive()),
    answers: (upn, details) =>
      act(async () => {
        const answer = asked.get(upn);
        if (!answer) throw new Error(`Graph was not asked about ${upn}.`);
        answer(details);
      }),
  };
}

const mailLink = (): HTMLElement => screen.getByRole("link", { name: "メールを書く、髙橋 陽子さん" });
const chatLink = (): HTMLElement => screen.getByRole("link", { name: "Teamsで話す、髙橋 陽子さん" });
const stone = (): HTMLElement | null => screen.queryByTestId("stone");

beforeEach(() => {
  withToolkit.mockReset();
  jest.mocked(readOrganisation).mockReset();
});

describe("the person card", () => {
  it("shows who it is and both links at once, before anything is loaded", () => {
    toolkitToArrive();
    render(<PersonCard {...props} />);
    for (const text of ["髙橋 陽子", "一等書記官", "在タイ大使館", "yoko.takahashi@plat.example"]) screen.getByText(text);
    expect(stone()).not.toBeNull();
    expect(mailLink().getAttribute("href")).toBe(props.actions.mail);
    expect(chatLink().getAttribute("href")).toBe(props.actions.chat);
    expect(chatLink().getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("loads no toolkit and asks Graph for nothing when the site wants its own card", () => {
    render(<PersonCard {...props} kind="fluent" />);
    expect(withToolkit).not.toHaveBeenCalled();
    expect(readOrganisation).not.toHaveBeenCalled();
    screen.getByText("一等書記官");
    expect(mailLink().getAttribute("href")).toBe(props.actions.mail);
  });

  it("hands the person, the texts and the theme to the toolkit", () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    toolkit.arrives();
    expect(toolkit.shown.at(-1)).toEqual({
      person: yoko,
      stone: props.stone,
      details: props.details,
      texts: props.labels.toolkit,
      theme: "dark",
    });
    expect(screen.queryByText("髙橋 陽子")).toBeNull();
    screen.getByText(/^toolkit: 髙橋 陽子/);
  });

  it("keeps the reader's focus, both links and the stone when the toolkit arrives", () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    const [mail, chat] = [mailLink(), chatLink()];
    chat.focus();
    toolkit.arrives();
    expect(document.activeElement).toBe(chat);
    expect([mailLink(), chatLink()]).toEqual([mail, chat]);
    expect(stone()).not.toBeNull();
  });

  it("adds what Graph answers, and prefers it to what the page knew", async () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    toolkit.arrives();
    await toolkit.answers(yoko.upn, { department: "在タイ大使館 経済部", office: "バンコク", phone: "内線 3151" });
    for (const text of ["バンコク", "内線 3151"]) screen.getByText(text);
    expect(toolkit.shown.at(-1)?.details).toEqual({
      jobTitle: "一等書記官",
      department: "在タイ大使館 経済部",
      office: "バンコク",
      phone: "内線 3151",
    });
  });

  it("draws the toolkit's head anew only when something new is known", () => {
    const toolkit = toolkitToArrive();
    const { rerender } = render(<PersonCard {...props} />);
    toolkit.arrives();
    rerender(<PersonCard {...props} details={{ ...props.details }} actions={{ ...props.actions }} />);
    const [first, last] = [toolkit.shown[0], toolkit.shown.at(-1)];
    expect(last?.details).toBe(first?.details);
  });

  it("leaves no room for facts nobody knows", async () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    await toolkit.answers(yoko.upn, {});
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["メールアドレス"]);
  });

  it("says what Teams says, where it is known", () => {
    toolkitToArrive();
    render(<PersonCard {...props} presence="いまTeamsにいます" />);
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["メールアドレス", "Teams"]);
    screen.getByText("いまTeamsにいます");
  });

  it("asks Graph also before the toolkit has come, and shows the answers in its own head", async () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    await toolkit.answers(yoko.upn, { department: "経済部", office: "バンコク" });
    for (const text of ["髙橋 陽子", "一等書記官", "経済部", "バンコク"]) screen.getByText(text);
    expect(stone()).not.toBeNull();
    expect(mailLink().getAttribute("href")).toBe(props.actions.mail);
  });

  it("never shows one person's answer on another's card", async () => {
    const toolkit = toolkitToArrive();
    const { rerender } = render(<PersonCard {...props} />);
    toolkit.arrives();
    rerender(<PersonCard {...props} person={kenta} details={{}} />);
    await toolkit.answers(yoko.upn, { office: "バンコク" });
    expect(screen.queryByText("バンコク")).toBeNull();
    expect(toolkit.shown.at(-1)).toMatchObject({ person: kenta, details: {} });
  });

  it.each([
    ["mail", { mail: props.actions.mail }, ["メールを書く、髙橋 陽子さん"]],
    ["Teams", { chat: props.actions.chat }, ["Teamsで話す、髙橋 陽子さん"]],
    ["neither", {}, []],
  ])("offers only the ways the person takes: %s", (_, actions, names) => {
    render(<PersonCard {...props} kind="fluent" actions={actions} />);
    expect(screen.queryAllByRole("link").map((link) => link.getAttribute("aria-label"))).toEqual(names);
  });
});
