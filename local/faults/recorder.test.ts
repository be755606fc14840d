import { Recorder } from "./recorder";
import type { RecordedRequest } from "./recorder";

const request = (path: string, service: RecordedRequest["service"]): Omit<RecordedRequest, "number"> => ({
  at: "2026-04-01T00:00:00.000Z",
  method: "GET",
  path,
  person: "reader",
  service,
  status: 200,
  sent: 0,
  received: 2,
  ms: 1,
});
const paths = (requests: readonly RecordedRequest[]): string[] => requests.map(({ path }) => path);

test("requests are told apart by their service, and pages are left out unless asked for", () => {
  const recorder = new Recorder();
  recorder.add(request("/page", null));
  recorder.add(request("/sites/sample/_api/web", "sharepoint"));
  recorder.add(request("/graph/v1.0/me", "graph"));
  expect(paths(recorder.requests())).toEqual(["/sites/sample/_api/web", "/graph/v1.0/me"]);
  expect(paths(recorder.requests({ service: "graph" }))).toEqual(["/graph/v1.0/me"]);
  expect(paths(recorder.requests({ everything: true }))).toHaveLength(3);
});

test("the oldest are forgotten, and the numbers go on", () => {
  const recorder = new Recorder({ most: 3 });
  for (const path of ["/1", "/2", "/3", "/4", "/5"]) recorder.add(request(path, "graph"));
  expect(recorder.requests().map(({ number }) => number)).toEqual([3, 4, 5]);
  recorder.clear();
  expect(recorder.requests()).toEqual([]);
  recorder.add(request("/6", "graph"));
  expect(recorder.requests().map(({ number }) => number)).toEqual([6]);
});
