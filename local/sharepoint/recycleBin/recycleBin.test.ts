import { startSample } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";

let sample: Sample;
beforeAll(() => (sample = startSample()));
afterAll(() => sample.end());

const CITIES = "web/lists/getByTitle('Cities')/items";

async function recycle(id: number): Promise<string> {
  const answer = await sample.change("writer", "POST", `${CITIES}(${id})/recycle`);
  return ((await answer.json()) as { value: string }).value;
}

describe("what is recycled", () => {
  it("keeps its attachments' bytes in its size, and all that belongs to it goes when it is deleted for good", async () => {
    await sample.ask("writer", `${CITIES}(1)/AttachmentFiles/add(FileName='a.txt')`, {
      method: "POST",
      body: "x".repeat(1000),
      headers: { "X-RequestDigest": sample.digest("writer") },
    });
    const entry = await recycle(1);
    const { Size } = (await (await sample.ask("writer", `web/recyclebin('${entry}')`)).json()) as { Size: string };
    expect(Number(Size)).toBeGreaterThan(1000);
    expect((await sample.change("writer", "DELETE", `web/recyclebin('${entry}')`)).status).toBe(200);
    expect((await sample.change("writer", "POST", `web/recyclebin('${entry}')/restore`)).status).toBe(404);
  });

  it("frees its unique values for others while it is away", async () => {
    await recycle(2);
    expect((await sample.change("writer", "POST", CITIES, { Title: "Krung Thep", Code: "bkk" })).status).toBe(201);
  });

  it("is not brought back by people who may only read", async () => {
    const entry = await recycle(3);
    expect((await sample.change("reader", "POST", `web/recyclebin('${entry}')/restore`)).status).toBe(404);
    expect((await sample.change("writer", "POST", `web/recyclebin('${entry}')/restore`)).status).toBe(200);
  });
});
