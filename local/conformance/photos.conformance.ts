import "@pnp/sp/files";
import "@pnp/sp/folders";
import "@pnp/sp/webs";
import { asking } from "./fileAsking";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import { LOGINS, WEB } from "./site";
import type { PersonName } from "./site";

const PHOTO = new TextEncoder().encode("the member's photo");

const photoOf = (login: string) => (login === LOGINS.member ? { contentType: "image/jpeg", bytes: PHOTO } : undefined);

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startService(undefined, { photoOf });
});
afterAll(() => service.end());

const { file, folder } = asking(() => service);

/** @param path - below the web */
const at = (
  path: string,
  person: PersonName = "member",
  sending: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answered> => service.http(person, path, sending);
const upload = (name: string, content: string): Promise<unknown> =>
  folder("Documents").files.addUsingPath(name, content, { Overwrite: true });

describe("the address of a file", () => {
  it("sends it with its type, its length and the ETag that its entity has", async () => {
    const { text, headers, status } = await at("Documents/a%20b.png");
    expect([status, text]).toEqual([200, "picture"]);
    expect(
      Object.fromEntries(
        ["Content-Type", "Content-Length", "X-Content-Type-Options", "Content-Disposition"].map((name) => [name, headers.get(name)]),
      ),
    ).toEqual({ "Content-Type": "image/png", "Content-Length": "7", "X-Content-Type-Options": "nosniff", "Content-Disposition": null });
    expect(headers.get("ETag")).toBe((await file("Documents/a b.png").select("ETag")()).ETag);
  });

  it("is the same whatever the letter case, and may be Japanese", async () => {
    expect((await at("DOCUMENTS/A%20B.PNG")).text).toBe("picture");
    expect((await at(`Documents/news/${encodeURIComponent("写真.svg")}`)).text).toContain("<svg");
  });

  it("is answered 304 to who has it, until it changes", async () => {
    await upload("cached.txt", "one");
    const first = await at("Documents/cached.txt");
    const etag = first.headers.get("ETag") ?? "";
    const again = await at("Documents/cached.txt", "member", { headers: { "If-None-Match": `"other", W/${etag}` } });
    expect([again.status, again.text, again.headers.get("ETag")]).toEqual([304, "", etag]);
    await upload("cached.txt", "two");
    const changed = await at("Documents/cached.txt", "member", { headers: { "If-None-Match": etag } });
    expect([changed.status, changed.text]).toEqual([200, "two"]);
  });

  it("answers HEAD without the content", async () => {
    const { status, text, headers } = await at("Documents/a%20b.png", "member", { method: "HEAD" });
    expect([status, text, headers.get("Content-Length"), headers.get("Content-Type")]).toEqual([200, "", "7", "image/png"]);
  });

  it.each([
    ["news/old/page.html", "text/html", "page.html"],
    [`news/${encodeURIComponent("写真.svg")}`, "image/svg+xml", "%E5%86%99%E7%9C%9F.svg"],
  ])("has %s stored, not shown", async (path, type, name) => {
    const { headers } = await at(`Documents/${path}`);
    expect(headers.get("Content-Type")).toBe(type);
    expect(headers.get("Content-Disposition")).toBe(`attachment; filename*=UTF-8''${name}`);
  });

  it("has any file stored when it is asked to", async () => {
    expect((await at("Documents/a%20b.png?download=1")).headers.get("Content-Disposition")).toBe("attachment; filename*=UTF-8''a%20b.png");
  });

  it("does not send what the person may not see", async () => {
    expect((await at("Closed/secret.txt", "owner")).text).toBe("secret");
    const refused = await at("Closed/secret.txt", "member");
    expect([refused.status, refused.text.includes('secret"')]).toEqual([403, false]);
    expect((await service.http(undefined, "Documents/a%20b.png")).status).toBe(403);
  });

  it("shows readers the approved content, and no browser keeps it as the present one", async () => {
    await folder("Vetted", "owner").files.addUsingPath("seen.txt", "approved", { Overwrite: true });
    await file("Vetted/seen.txt").setContent("waiting");
    const seen = await at("Vetted/seen.txt", "visitor");
    expect([seen.text, seen.headers.get("Cache-Control"), seen.headers.get("ETag")]).toEqual(["approved", "no-store", null]);
    expect((await at("Vetted/seen.txt", "owner")).text).toBe("waiting");
  });

  it("misses a file that does not exist", async () => {
    const missing = await at("Documents/none.png");
    expect([missing.status, missing.text]).toEqual([404, `The file ${WEB}/Documents/none.png does not exist.`]);
  });

  it.each(["Documents/..%2FClosed/secret.txt", "Documents/%2e%2e/Closed/secret.txt", "Documents%2F..%2FClosed%2Fsecret.txt"])(
    "does not climb: %s",
    async (path) => {
      const answer = await at(path);
      expect(answer.text).not.toContain('secret"');
      expect([403, 404]).toContain(answer.status);
    },
  );

  it("may go through a folder called as that of attachments", async () => {
    await folder("Documents").folders.addUsingPath("Attachments");
    await folder("Documents/Attachments").folders.addUsingPath("1");
    await folder("Documents/Attachments/1").files.addUsingPath("x.txt", "deep");
    expect((await at("Documents/Attachments/1/x.txt")).text).toBe("deep");
  });

  it("takes no changes", async () => {
    const refused = await service.http("member", "Documents/a%20b.png", { method: "PUT", body: "x" });
    expect([refused.status, refused.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
    expect((await at("Documents/a%20b.png")).text).toBe("picture");
  });

  it("takes the size of a picture and sends the picture as it is", async () => {
    expect((await at("Documents/a%20b.png?width=100&height=50")).text).toBe("picture");
  });
});

describe("the rendition of a picture", () => {
  it("is the picture, by its address or its id", async () => {
    const path = encodeURIComponent(`${service.origin}${WEB}/Documents/a b.png`);
    const { text, headers } = await at(`_layouts/15/getpreview.ashx?path=${path}&resolution=2`);
    expect([text, headers.get("Content-Type")]).toEqual(["picture", "image/png"]);
    const { UniqueId } = await file("Documents/a b.png").select("UniqueId")();
    expect((await at(`_layouts/15/getpreview.ashx?guidFile=${UniqueId}`)).text).toBe("picture");
  });

  it("of a picture that does not exist is missed", async () => {
    const { status, text } = await at("_layouts/15/getpreview.ashx?path=Documents/none.png");
    expect([status, text]).toEqual([404, "The file Documents/none.png does not exist."]);
    expect((await at("_layouts/15/getpreview.ashx")).status).toBe(400);
  });

  it("of another file is not built", async () => {
    await upload("plain.txt", "text");
    const { status, text } = await at("_layouts/15/getpreview.ashx?path=Documents/plain.txt");
    expect(status).toBe(501);
    expect(text).toContain("the preview of Documents/plain.txt");
  });

  it("is refused to who may not see the picture", async () => {
    expect((await at("_layouts/15/getpreview.ashx?path=Documents/a%20b.png", "outsider")).status).toBe(403);
  });
});

describe("the picture of a person", () => {
  const photo = (query: string, person: PersonName = "visitor"): Promise<Answered> => at(`_layouts/15/userphoto.aspx?${query}`, person);

  it.each(["member@conformance.example", encodeURIComponent(LOGINS.member), "MEMBER%40conformance.example"])(
    "is found by %s, in every size",
    async (name) => {
      for (const size of ["S", "M", "L"]) {
        const { text, headers } = await photo(`size=${size}&accountname=${name}`);
        expect([text, headers.get("Content-Type")]).toEqual(["the member's photo", "image/jpeg"]);
      }
    },
  );

  it("is found at the root of the origin, too", async () => {
    const response = await fetch(`${service.origin}/_layouts/15/userphoto.aspx?size=L&accountname=member@conformance.example`, {
      headers: { "X-Person": LOGINS.visitor },
    });
    expect(await response.text()).toBe("the member's photo");
  });

  it.each(["accountname=colleague@conformance.example", "accountname=nobody@conformance.example", ""])(
    "is that of nobody for who has none: '%s'",
    async (query) => {
      const { status, text, headers } = await photo(`size=S&${query}`);
      expect([status, headers.get("Content-Type")]).toEqual([200, "image/png"]);
      expect(text.slice(1, 4)).toBe("PNG");
    },
  );

  it("is answered 304 to who has it", async () => {
    const etag = (await photo("size=S&accountname=member@conformance.example")).headers.get("ETag") ?? "";
    expect(
      (
        await at("_layouts/15/userphoto.aspx?size=S&accountname=member@conformance.example", "visitor", {
          headers: { "If-None-Match": etag },
        })
      ).status,
    ).toBe(304);
  });

  it("has no other sizes", async () => {
    const { status, text } = await photo("size=XXL&accountname=member@conformance.example");
    expect([status, text]).toEqual([400, "The size 'XXL' is none of S, M and L."]);
  });

  it("is for people of the web only", async () => {
    expect((await photo("size=S&accountname=member@conformance.example", "outsider")).status).toBe(403);
    expect((await service.http(undefined, "_layouts/15/userphoto.aspx?size=S")).status).toBe(403);
  });
});

describe("the picture of a person in a tenant that leads to its cache", () => {
  const photoIn = async (photos: "redirected" | "expired", name: string): Promise<Response> => {
    const tenant = await startService(undefined, { photoOf, modes: { photos } });
    try {
      const response = await fetch(`${tenant.webUrl}/_layouts/15/userphoto.aspx?size=M&accountname=${name}`, {
        headers: { "X-Person": LOGINS.visitor },
      });
      const { pathname, searchParams } = new URL(response.url);
      expect([response.redirected, pathname]).toEqual([true, "/_vti_bin/afdcache.ashx/_userprofile/userphoto.jpg"]);
      expect([searchParams.get("size"), searchParams.get("accountName")]).toEqual(["M", name]);
      return new Response(await response.arrayBuffer(), response);
    } finally {
      await tenant.end();
    }
  };

  it("is there", async () => {
    const response = await photoIn("redirected", "member@conformance.example");
    expect([response.status, await response.text()]).toEqual([200, "the member's photo"]);
  });

  it("is that of nobody for who has none", async () => {
    const response = await photoIn("redirected", "colleague@conformance.example");
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "image/png"]);
  });

  it("is refused once the address has run out", async () => {
    const response = await photoIn("expired", "member@conformance.example");
    expect([response.status, await response.text()]).toEqual([403, "Time-Limited URL validation failed"]);
  });

  it("is refused to an address that somebody has made up", async () => {
    const made = "_oat_=9999999999_0&size=M&accountName=member@conformance.example";
    const response = await fetch(`${service.origin}/_vti_bin/afdcache.ashx/_userprofile/userphoto.jpg?${made}`, {
      headers: { "X-Person": LOGINS.visitor },
    });
    expect(response.status).toBe(403);
  });
});

it("other addresses are somebody else's", async () => {
  expect(
    await Promise.all(
      ["SitePages/Home.aspx", "Documents/Forms/AllItems.aspx", "Documents/news", "_layouts/15/settings.aspx"].map(
        async (path) => (await at(path)).text,
      ),
    ),
  ).toEqual(Array(4).fill("404 Not Found"));
});
