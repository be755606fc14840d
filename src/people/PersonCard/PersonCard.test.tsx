import { act, render, screen, within } from "@testing-library/react";
import * as React from "react";
import type { OrganisationDetails } from "../organisationDetails";
import { loadPersonCardToolkit, PERSON_CARD_ELEMENT } from "../personCardToolkit";
import type { CardView, PersonCardToolkit } from "../personCardToolkit";
import { PersonCard } from "./PersonCard";
import type { PersonCardProps } from "./PersonCard";

jest.mock("../personCardToolkit", () => ({ ...jest.requireActual("../personCardToolkit"), loadPersonCardToolkit: jest.fn() }));

const yoko = { siteUserId: 12, displayName: "髙橋 陽子", mail: "yoko.takahashi@plat.example", upn: "takahashi@plat.example" };
const kenta = { siteUserId: 13, displayName: "佐々木 健太", mail: "sasaki@plat.example", upn: "sasaki@plat.example" };

const props: PersonCardProps = {
  person: yoko,
  details: { jobTitle: "一等書記官", department: "在タイ大使館" },
  actions: {
    mail: "mailto:yoko.takahashi@plat.example?subject=%E3%81%94%E7%9B%B8%E8%AB%87&body=%E3%81%AF%E3%81%98%E3%82%81%E3%81%BE%E3%81%97%E3%81%A6",
    chat: "https://teams.microsoft.com/l/chat/0/0?users=takahashi%40plat.example&message=%E3%81%AF%E3%81%98%E3%82%81%E3%81%BE%E3%81%97%E3%81%A6",
  },
  labels: {
    organisation: "組織の情報、髙橋 陽子さん",
    mailAddress: "メールアドレス",
    office: "執務場所",
    phone: "電話",
    writeMail: "メールを書く",
    writeMailTo: "メールを書く、髙橋 陽子さん",
    talkOnTeams: "Teamsで話す",
    talkOnTeamsTo: "Teamsで話す、髙橋 陽子さん",
  },
  kind: "mgt",
  language: "ja",
  theme: "dark",
  context: { aadTokenProviderFactory: { getTokenProvider: () => Promise.reject(new Error("No test asks for a token.")) } },
};

interface Shown {
  readonly element: HTMLElement;
  readonly view: CardView;
}

/** A toolkit that arrives, and whose Graph answers, when the test says so. */
function toolkitToArrive(): {
  readonly shown: Shown[];
  readonly arrives: () => Promise<void>;
  readonly fails: () => Promise<void>;
  readonly answers: (upn: string, details: OrganisationDetails) => Promise<void>;
} {
  const shown: Shown[] = [];
  const asked = new Map<string, (details: OrganisationDetails) => void>();
  const toolkit: PersonCardToolkit = {
    show: (element, view) => void shown.push({ element, view }),
    readOrganisation: (_context, upn) => new Promise((resolve) => asked.set(upn, resolve)),
  };
  let settle: { resolve: (loaded: PersonCardToolkit) => void; reject: (reason: Error) => void } | undefined;
  jest.mocked(loadPersonCardToolkit).mockReturnValue(new Promise((resolve, reject) => (settle = { resolve, reject })));
  return {
    shown,
    arrives: () => act(async () => settle?.resolve(toolkit)),
    fails: () => act(async () => settle?.reject(new Error("Loading chunk mgt-person-card failed."))),
    answers: (upn, details) =>
      act(async () => {
        const answer = asked.get(upn);
        if (!answer) throw new Error(`Graph was not asked about ${upn}.`);
        answer(details);
      }),
  };
}

const card = (): HTMLElement => screen.getByRole("region", { name: "組織の情報、髙橋 陽子さん" });
const mailLink = (): HTMLElement => within(card()).getByRole("link", { name: "メールを書く、髙橋 陽子さん" });
const chatLink = (): HTMLElement => within(card()).getByRole("link", { name: "Teamsで話す、髙橋 陽子さん" });

beforeEach(() => jest.mocked(loadPersonCardToolkit).mockReset());

describe("the person card", () => {
  it("shows who it is and both links at once, before anything is loaded", () => {
    toolkitToArrive();
    render(<PersonCard {...props} />);
    for (const text of ["髙橋 陽子", "一等書記官", "在タイ大使館", "yoko.takahashi@plat.example"]) within(card()).getByText(text);
    expect(mailLink().getAttribute("href")).toBe(props.actions.mail);
    expect(chatLink().getAttribute("href")).toBe(props.actions.chat);
    expect(chatLink().getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("loads no toolkit when the site wants its own card", () => {
    render(<PersonCard {...props} kind="fluent" />);
    expect(loadPersonCardToolkit).not.toHaveBeenCalled();
    expect(card().querySelector(PERSON_CARD_ELEMENT)).toBeNull();
    expect(mailLink().getAttribute("href")).toBe(props.actions.mail);
  });

  it("hands the person, the language and the theme to the toolkit's element", async () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    await toolkit.arrives();
    expect(toolkit.shown).toHaveLength(1);
    expect(toolkit.shown[0]?.element.localName).toBe(PERSON_CARD_ELEMENT);
    expect(toolkit.shown[0]?.view).toEqual({ person: yoko, details: props.details, language: "ja", theme: "dark" });
  });

  it("keeps the reader's focus when the toolkit arrives, and both links inside the toolkit's element", async () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    chatLink().focus();
    await toolkit.arrives();
    expect(document.activeElement).toBe(chatLink());
    for (const link of [mailLink(), chatLink()]) expect(toolkit.shown[0]?.element.contains(link)).toBe(true);
  });

  it("adds what Graph answers, and prefers it to what the page knew", async () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    await toolkit.arrives();
    await toolkit.answers(yoko.upn, { department: "在タイ大使館 経済部", office: "バンコク", phone: "内線 3151" });
    for (const text of ["一等書記官", "在タイ大使館 経済部", "バンコク", "内線 3151"]) within(card()).getByText(text);
    expect(toolkit.shown[toolkit.shown.length - 1]?.view.details).toMatchObject({ jobTitle: "一等書記官", department: "在タイ大使館 経済部" });
  });

  it("leaves no room for facts nobody knows", async () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    await toolkit.arrives();
    await toolkit.answers(yoko.upn, {});
    expect(within(card()).getAllByRole("term").map((term) => term.textContent)).toEqual(["メールアドレス"]);
  });

  it("stays as it is when the toolkit cannot be loaded", async () => {
    const toolkit = toolkitToArrive();
    render(<PersonCard {...props} />);
    await toolkit.fails();
    within(card()).getByText("一等書記官");
    expect(mailLink().getAttribute("href")).toBe(props.actions.mail);
  });

  it("stays as it is when the toolkit cannot show the person", async () => {
    const show = jest.fn(() => {
      throw new Error("The element belongs to another version of the toolkit.");
    });
    jest.mocked(loadPersonCardToolkit).mockResolvedValue({ show, readOrganisation: async () => ({ office: "バンコク" }) });
    render(<PersonCard {...props} />);
    await within(card()).findByText("バンコク");
    expect(show).toHaveBeenCalled();
    expect(card().querySelector(PERSON_CARD_ELEMENT)).toBeNull();
    within(card()).getByText("一等書記官");
    expect(mailLink().getAttribute("href")).toBe(props.actions.mail);
  });

  it("never shows one person's answer on another's card", async () => {
    const toolkit = toolkitToArrive();
    const { rerender } = render(<PersonCard {...props} />);
    await toolkit.arrives();
    rerender(<PersonCard {...props} person={kenta} details={{}} />);
    await toolkit.answers(yoko.upn, { office: "バンコク" });
    expect(within(card()).queryByText("バンコク")).toBeNull();
    const [first, last] = [toolkit.shown[0], toolkit.shown[toolkit.shown.length - 1]];
    expect(last?.view).toMatchObject({ person: kenta, details: {} });
    expect(last?.element).not.toBe(first?.element);
  });

  it("shows nothing more once it is closed", async () => {
    const toolkit = toolkitToArrive();
    const { unmount } = render(<PersonCard {...props} />);
    unmount();
    await toolkit.arrives();
    expect(toolkit.shown).toEqual([]);
  });

  it.each([
    ["mail", { mail: props.actions.mail }, ["メールを書く、髙橋 陽子さん"]],
    ["Teams", { chat: props.actions.chat }, ["Teamsで話す、髙橋 陽子さん"]],
    ["neither", {}, []],
  ])("offers only the ways the person takes: %s", (_, actions, names) => {
    render(<PersonCard {...props} kind="fluent" actions={actions} />);
    expect(within(card()).queryAllByRole("link").map((link) => link.getAttribute("aria-label"))).toEqual(names);
  });
});
