import * as fc from "fast-check";
import { chatIn, chatLink, mailLink, outlookLink } from "./contactLinks";

const to = "yoko.takahashi@example.go.jp";

/** What a mail program reads out of the link. */
function readMail(link: string | undefined): { to: string; subject: string | null; body: string | null; names: string[] } {
  const url = new URL(link ?? "");
  const query = new URLSearchParams(url.search.replace(/\+/g, "%2B"));
  return { to: decodeURIComponent(url.pathname), subject: query.get("subject"), body: query.get("body"), names: [...query.keys()] };
}

const NOT_AN_ADDRESS = [
  "",
  " ",
  "yoko",
  "@example.go.jp",
  "yoko@",
  "yoko@localhost",
  "a@b.jp,c@d.jp",
  "a@b.jp;c@d.jp",
  "a@b.jp?cc=c@d.jp",
  "a@b.jp&bcc=c@d.jp",
  "a@b.jp\r\nBcc: c@d.jp",
  "a@b.jp\n",
  "髙橋 <a@b.jp>",
  "a b@c.jp",
  '"a b"@c.jp',
  "a..b@c.jp",
  ".a@c.jp",
  "a@-b.jp",
  "a@b..jp",
  "javascript:alert(1)",
  "a@b.jp/../x",
  `${"a".repeat(250)}@b.jp`,
  "a%0d@b.jp\u0000",
  "ａ@b.jp",
];

describe("the link to a mail", () => {
  it("carries person, subject and text", () => {
    expect(readMail(mailLink({ to, subject: "質問 & 相談 #1", body: "1行目\n2行目\r\n100% 'a+b' = ?\"<>" }))).toEqual({
      to,
      subject: "質問 & 相談 #1",
      body: "1行目\r\n2行目\r\n100% 'a+b' = ?\"<>",
      names: ["subject", "body"],
    });
  });

  it("writes line ends as mail does and leaves no quote open", () => {
    const link = mailLink({ to, subject: "it's (a) test!*", body: "a\nb\rc" });
    expect(link).toBe("mailto:yoko.takahashi@example.go.jp?subject=it%27s%20%28a%29%20test%21%2A&body=a%0D%0Ab%0D%0Ac");
  });

  it("keeps a subject on one line", () => {
    expect(readMail(mailLink({ to, subject: "a\r\nBcc: x@example.com", body: "" })).subject).toBe("a Bcc: x@example.com");
  });

  it("encodes what is odd but allowed in an address", () => {
    expect(readMail(mailLink({ to: "o'neil+a&b?c=d#e%f@example.com", subject: "s", body: "b" })).to).toBe("o'neil+a&b?c=d#e%f@example.com");
  });

  it.each(NOT_AN_ADDRESS)("is not made for %j", (address) => expect(mailLink({ to: address, subject: "s", body: "b" })).toBeUndefined());

  it("cuts the end of the text, never inside a character, to 2,000 characters in all", () => {
    const body = "𠮷野家で𩸽を\n".repeat(300);
    const link = mailLink({ to, subject: "長い", body }) ?? "";
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(link.length).toBeGreaterThan(1980);
    expect(body.replace(/\n/g, "\r\n").startsWith(readMail(link).body ?? "×")).toBe(true);
  });

  it("stays a link of at most 2,000 characters to the same person, whatever is written", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 900 }),
      fc.string({ unit: "grapheme", maxLength: 900 }),
      fc.constant("\uD800a\uDC00"),
    );
    fc.assert(
      fc.property(anything, anything, (subject, body) => {
        const link = mailLink({ to, subject, body }) ?? "";
        expect(link.length).toBeLessThanOrEqual(2000);
        expect(link).toMatch(/^mailto:[A-Za-z0-9.@]+\?subject=[A-Za-z0-9%._~-]*&body=[A-Za-z0-9%._~-]*$/);
        expect(readMail(link)).toMatchObject({ to, names: ["subject", "body"] });
      }),
    );
  });
});

describe("the link to a mail in Outlook on the web", () => {
  const host = "outlook.office.com";

  it("carries person, subject and text", () => {
    const url = new URL(
      outlookLink({ to, subject: "質問 & 相談 #1\r\nBcc: x@example.com", body: "1行目\n100% 'a+b' = ?\"<>" }, host) ?? "",
    );
    expect(url.origin + url.pathname).toBe("https://outlook.office.com/mail/deeplink/compose");
    expect([...url.searchParams]).toEqual([
      ["to", to],
      ["subject", "質問 & 相談 #1 Bcc: x@example.com"],
      ["body", "1行目\r\n100% 'a+b' = ?\"<>"],
    ]);
  });

  it("goes to another cloud where told to, and to no other place", () => {
    expect(outlookLink({ to, subject: "a", body: "b" }, "outlook.office365.us")).toMatch(/^https:\/\/outlook\.office365\.us\/mail\//);
    expect(outlookLink({ to, subject: "a", body: "b" }, "evil.example/x?")).toBeUndefined();
  });

  it.each(NOT_AN_ADDRESS)("is not made for %j", (address) =>
    expect(outlookLink({ to: address, subject: "s", body: "b" }, host)).toBeUndefined(),
  );

  it("has at most 2,000 characters", () => {
    const link = outlookLink({ to, subject: "長い", body: "𠮷野家で𩸽を\n".repeat(300) }, host) ?? "";
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(() => decodeURIComponent(link)).not.toThrow();
  });
});

describe("the link to a chat", () => {
  it("carries person and text, and no name for the chat", () => {
    const url = new URL(chatLink({ upn: to, message: "はじめまして。\n質問が1つあります & 'よろしく' #?" }) ?? "");
    expect(url.origin + url.pathname).toBe("https://teams.microsoft.com/l/chat/0/0");
    expect([...url.searchParams]).toEqual([
      ["users", to],
      ["message", "はじめまして。\n質問が1つあります & 'よろしく' #?"],
    ]);
    expect(url.hash).toBe("");
  });

  it("gives back what it carries", () => {
    const chat = { upn: "emma_example.com#EXT#@tenant.onmicrosoft.com", message: "はじめまして。\n100% & 'a+b' #?" };
    expect(chatIn(chatLink(chat) ?? "")).toEqual(chat);
  });

  it("carries a guest's sign-in name", () => {
    const upn = "emma_example.com#EXT#@tenant.onmicrosoft.com";
    expect(new URL(chatLink({ upn, message: "" }) ?? "").searchParams.get("users")).toBe(upn);
  });

  it("goes to another cloud where told to", () => {
    expect(chatLink({ upn: to, message: "a", host: "gov.teams.microsoft.us" })).toMatch(
      /^https:\/\/gov\.teams\.microsoft\.us\/l\/chat\/0\/0\?users=/,
    );
  });

  it.each([
    "",
    "localhost",
    "evil.example/x",
    "a.example:8443",
    "user@a.example",
    "https://a.example",
    "a.example?",
    "a.example#",
    "a .example",
    "-a.example",
    "a..example",
    "a.example\n",
  ])("is not made for the host %j", (host) => {
    expect(chatLink({ upn: to, message: "a", host })).toBeUndefined();
  });

  it.each(NOT_AN_ADDRESS)("is not made for the sign-in name %j", (upn) => expect(chatLink({ upn, message: "a" })).toBeUndefined());

  it("has at most 2,000 characters", () => {
    const link = chatLink({ upn: to, message: "👨‍👩‍👧と赴任".repeat(200) }) ?? "";
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(() => decodeURIComponent(link)).not.toThrow();
  });
});
