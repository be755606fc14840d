import { late } from "./late";

describe("what comes late", () => {
  it("is fetched once, however often it is asked for", async () => {
    const load = jest.fn(() => Promise.resolve("part"));
    const part = late(load);
    expect(part.here()).toBeUndefined();
    expect(await Promise.all([part.load(), part.load()])).toEqual(["part", "part"]);
    expect(await part.load()).toBe("part");
    expect(part.here()).toBe("part");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is fetched again after it was lost", async () => {
    const load = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Error("Loading chunk 7 failed.")).mockResolvedValue("part");
    const part = late(load);
    await expect(part.load()).rejects.toThrow("Loading chunk 7 failed.");
    expect(part.here()).toBeUndefined();
    expect(await part.load()).toBe("part");
  });
});
