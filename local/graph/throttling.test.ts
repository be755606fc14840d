import type { GraphRoute } from "./routes/route";
import { errorCode, SampleTenant } from "./testing/sampleTenant";

const photosOnly = (_: Request, { pattern }: GraphRoute): { retryAfterSeconds: number } | undefined =>
  pattern.includes("photo") ? { retryAfterSeconds: 7 } : undefined;

it("answers 429 and says how long to wait, for the routes that are throttled", async () => {
  const tenant = new SampleTenant({ throttle: photosOnly });
  const response = await tenant.get("/me/photo/$value");
  expect(response.status).toBe(429);
  expect(response.headers.get("Retry-After")).toBe("7");
  expect(await errorCode(response)).toBe("activityLimitReached");
  expect((await tenant.get("/me")).status).toBe(200);
});

it("throttles single parts of a batch that is answered 200", async () => {
  const parts = await new SampleTenant({ throttle: photosOnly }).batchOf("/me", "/me/photo/$value");
  expect(parts.get("1")?.status).toBe(200);
  expect(parts.get("2")).toMatchObject({ status: 429, headers: { "Retry-After": "7" }, body: { error: { code: "activityLimitReached" } } });
});
