import "@pnp/sp/navigation";
import "@pnp/sp/webs";
import type { INavigationNodes } from "@pnp/sp/navigation";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

const quickLaunch = (person: PersonName = "owner"): INavigationNodes => service.pnp(person).web.navigation.quicklaunch;
const titles = async (nodes: INavigationNodes): Promise<unknown[]> =>
  (await nodes.select("Title")()).map(({ Title }: { Title: string }) => Title);
const added = async (title: string): Promise<number> =>
  ((await quickLaunch().add(title, `/sites/conformance/${title}`)) as { Id: number }).Id;

describe("the quick launch", () => {
  it("is listed, added to, put in order, changed and taken from by PnPjs", async () => {
    expect(await quickLaunch()()).toEqual([]);
    const [first, second, third] = [await added("One"), await added("Two"), await added("Three")];
    expect(await titles(quickLaunch("visitor"))).toEqual(["One", "Two", "Three"]);
    await quickLaunch().moveAfter(first, third);
    await quickLaunch().moveAfter(third, 0);
    expect(await titles(quickLaunch())).toEqual(["Three", "Two", "One"]);
    await quickLaunch().getById(second).update({ Title: "Second", IsVisible: false });
    expect(await quickLaunch().getById(second)()).toMatchObject({
      Id: second,
      Title: "Second",
      Url: "/sites/conformance/Two",
      IsVisible: false,
      IsExternal: false,
    });
    await quickLaunch().getById(first).delete();
    expect(await titles(quickLaunch())).toEqual(["Three", "Second"]);
    await expect(quickLaunch().getById(first)()).rejects.toMatchObject({ status: 404 });
  });

  it("has links below links, which go with them", async () => {
    const parent = await added("Parent");
    const child = (await quickLaunch().getById(parent).children.add("Child", "https://www.example.com/")) as { Id: number };
    expect(await titles(quickLaunch().getById(parent).children)).toEqual(["Child"]);
    expect(await quickLaunch().filter("Title eq 'Parent'").expand("Children")()).toMatchObject([{ Children: [{ Title: "Child" }] }]);
    await quickLaunch().getById(parent).delete();
    await expect(quickLaunch().getById(child.Id)()).rejects.toMatchObject({ status: 404 });
  });

  const post = (person: PersonName, path: string, body: Record<string, unknown>): Promise<Answered> =>
    service.http(person, `_api/web/navigation/quicklaunch${path}`, { method: "POST", digest: true, body });
  it("is changed by those who manage the web", async () => {
    expect((await post("member", "", { Title: "Mine", Url: "/a" })).status).toBe(403);
  });

  it.each([{ Title: "", Url: "/a" }, { Title: "No address" }, { Title: 1, Url: "/a" }, { Title: "x", Url: "/a", IsVisible: "no" }])(
    "takes no link like %j",
    async (body) => {
      expect((await post("owner", "", body)).status).toBe(400);
    },
  );

  it("is a 501 for what is not kept of links", async () => {
    expect((await post("owner", "", { Title: "x", Url: "/a", AudienceIds: ["a"] })).status).toBe(501);
  });
});
