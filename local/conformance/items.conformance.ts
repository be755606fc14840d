import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { type ServiceUnderTest, startService } from "./service";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

describe("pages of items", () => {
  it("hold 100 items when nothing is said, and lead to the rest", async () => {
    const sizes: number[] = [];
    for await (const page of service.pnp("visitor").web.lists.getByTitle("Numbers").items.select("Id")) sizes.push((page as unknown[]).length);
    expect(sizes).toEqual([100, 100, 50]);
  });

  it("ignore $skip and echo it in the link", async () => {
    const { json } = await service.http("visitor", "_api/web/lists/getByTitle('Numbers')/items?$skip=10&$top=2&$select=Id");
    expect(json).toMatchObject({ value: [{ Id: 1 }, { Id: 2 }] });
    expect((json as Record<string, string>)["odata.nextLink"]).toContain("%24skip=10");
  });
});
