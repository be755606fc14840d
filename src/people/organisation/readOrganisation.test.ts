/** @jest-environment node */
import { contextWith, contextWithout } from "../testing/graphContexts";
import { readOrganisation } from "./readOrganisation";

interface BatchPart {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const USER = {
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(jobTitle,department,officeLocation,businessPhones)/$entity",
  jobTitle: "Consul",
  department: "Consular Section",
  officeLocation: null,
  businessPhones: ["3151", "3152"],
};
const PHOTO = { id: "photo", status: 200, headers: { "Content-Type": "image/jpeg" }, body: "/9j/4A==" };
const FORBIDDEN = { error: { code: "Forbidden", message: "", innerError: {} } };

const granted = contextWith(async () => "token");

/** Stands for graph.microsoft.com; keeps what was asked. */
function graphAnswers(status: number, body: unknown): { readonly asked: { url: string; requests: readonly { url: string }[] }[] } {
  const asked: { url: string; requests: readonly { url: string }[] }[] = [];
  jest.spyOn(globalThis, "fetch").mockImplementation(async (url, init) => {
    asked.push({ url: String(url), requests: (JSON.parse(String(init?.body)) as { requests: { url: string }[] }).requests });
    return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
  });
  return { asked };
}

const parts = (...responses: readonly BatchPart[]): object => ({ responses });

afterEach(() => jest.restoreAllMocks());

describe("what the directory says about a person", () => {
  it("is asked in one request that names the person, encoded, and the few properties the card shows", async () => {
    const { asked } = graphAnswers(200, parts());
    await readOrganisation(granted, "o'neil#ext#@plat.example");
    expect(asked.map(({ url }) => url)).toEqual(["https://graph.microsoft.com/v1.0/$batch"]);
    expect(asked[0]?.requests.map(({ url }) => url)).toEqual([
      "/users/o'neil%23ext%23%40plat.example?$select=jobTitle,department,officeLocation,businessPhones",
      "/users/o'neil%23ext%23%40plat.example/photos/96x96/$value",
    ]);
  });

  it("is read whatever the order of the parts; what is null is absent", async () => {
    graphAnswers(200, parts(PHOTO, { id: "user", status: 200, headers: { "Content-Type": "application/json" }, body: USER }));
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({
      jobTitle: "Consul",
      department: "Consular Section",
      phone: "3151",
      photo: "data:image/jpeg;base64,/9j/4A==",
    });
  });

  it("is seen as it is meant, whatever an import left in it", async () => {
    const hostile = {
      ...USER,
      jobTitle: "領事\u202Egnp.exe\u0000",
      department: "課".repeat(5000),
      officeLocation: " \u200B\n ",
      businessPhones: ["内線\uD8003151"],
    };
    graphAnswers(200, parts({ id: "user", status: 200, headers: { "Content-Type": "application/json" }, body: hostile }));
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({
      jobTitle: "領事gnp.exe",
      department: "課".repeat(255),
      phone: "内線3151",
    });
  });

  it("may lack the photo, or everything but the photo", async () => {
    graphAnswers(
      200,
      parts(
        { id: "photo", status: 404, body: { error: { code: "ImageNotFound" } } },
        { id: "user", status: 200, body: { ...USER, businessPhones: [] } },
      ),
    );
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({ jobTitle: "Consul", department: "Consular Section" });
    graphAnswers(200, parts(PHOTO, { id: "user", status: 403, body: FORBIDDEN }));
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({ photo: "data:image/jpeg;base64,/9j/4A==" });
  });

  it("is nothing where Graph refuses each part", async () => {
    graphAnswers(200, parts({ id: "user", status: 403, body: FORBIDDEN }, { id: "photo", status: 403, body: FORBIDDEN }));
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({});
  });

  it("is nothing where parts are throttled, and is not asked again", async () => {
    const throttled = { status: 429, headers: { "Retry-After": "5" }, body: { error: { code: "activityLimitReached" } } };
    const { asked } = graphAnswers(200, parts({ id: "user", ...throttled }, { id: "photo", ...throttled }));
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({});
    expect(asked).toHaveLength(1);
  });

  it("is nothing where Graph refuses the whole request", async () => {
    graphAnswers(403, FORBIDDEN);
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({});
  });

  it("shows a photo only where it is one", async () => {
    graphAnswers(200, parts({ ...PHOTO, headers: { "Content-Type": "text/html" } }));
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({});
    graphAnswers(200, parts({ ...PHOTO, body: '"><script>' }));
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({});
  });

  it("is nothing where the answer is none", async () => {
    graphAnswers(200, "<html>");
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({});
    graphAnswers(200, parts({ id: "user", status: 200, body: { ...USER, businessPhones: null, jobTitle: 7, department: ["x"] } }));
    expect(await readOrganisation(granted, "hanako@plat.example")).toEqual({});
  });

  it.each([
    ["no token is given", contextWith(async () => "")],
    ["the token is refused", contextWith(() => Promise.reject(new Error("AADSTS65001")))],
    ["the page has no token provider", contextWithout("not available")],
  ])("is not asked where %s", async (_, context) => {
    const { asked } = graphAnswers(200, parts());
    expect(await readOrganisation(context, "hanako@plat.example")).toEqual({});
    expect(asked).toEqual([]);
  });
});
