import { fileResponse, tagOf } from "./fileResponse";
import type { SentFile } from "./fileResponse";

const sent: SentFile = {
  contentType: "text/plain",
  bytes: new TextEncoder().encode("text"),
  etag: '"{A},1"',
  modified: "2026-11-22T09:00:00Z",
  path: "Files/it's (1).txt",
};
const asked = (headers: Readonly<Record<string, string>> = {}, query = "", method = "GET"): Request =>
  new Request(`http://127.0.0.1/Files/a.txt${query}`, { headers, method });

describe("a file that is sent", () => {
  it("says what it is, how long and since when", () => {
    expect(fileResponse(asked(), sent)).toEqual({
      status: 200,
      body: sent.bytes,
      headers: {
        "Content-Type": "text/plain",
        "Content-Length": "4",
        ETag: '"{A},1"',
        "Last-Modified": "Sun, 22 Nov 2026 09:00:00 GMT",
        "Cache-Control": "private, max-age=0, must-revalidate",
        "X-Content-Type-Options": "nosniff",
      },
    });
  });

  it.each(['"{A},1"', 'W/"{A},1"', '"x", "{A},1"', "*"])("is not sent again to who has %s", (tag) => {
    const answer = fileResponse(asked({ "If-None-Match": tag }), sent);
    expect([answer.status, answer.body]).toEqual([304, undefined]);
  });

  it.each(['"{A},2"', "{A},1", '""'])("is sent again to who has %s", (tag) => {
    expect(fileResponse(asked({ "If-None-Match": tag }), sent).status).toBe(200);
  });

  it("is kept by no browser when it is one person's alone", () => {
    const { etag: _tag, ...own } = sent;
    const answer = fileResponse(asked({ "If-None-Match": "*" }), own);
    expect([answer.status, answer.headers["Cache-Control"], answer.headers["ETag"]]).toEqual([200, "no-store", undefined]);
  });

  it.each(["text/html", "text/html; charset=utf-8", "image/svg+xml", "application/xhtml+xml", "text/xml"])(
    "is stored, not shown, when it is %s",
    (contentType) => {
      expect(fileResponse(asked(), { ...sent, contentType }).headers["Content-Disposition"]).toBe(
        "attachment; filename*=UTF-8''it%27s%20%281%29.txt",
      );
    },
  );

  it("is stored when that is asked for", () => {
    expect(fileResponse(asked({}, "?download=1"), sent).headers["Content-Disposition"]).toContain("attachment");
    expect(fileResponse(asked({}, "?download=0"), sent).headers["Content-Disposition"]).toBeUndefined();
  });

  it("has no body for HEAD", () => {
    const answer = fileResponse(asked({}, "", "HEAD"), sent);
    expect([answer.status, answer.body, answer.headers["Content-Length"]]).toEqual([200, undefined, "4"]);
  });
});

it("the tag of bytes tells them apart", () => {
  expect(tagOf(new Uint8Array([1]))).toMatch(/^"[\da-f]{32}"$/u);
  expect(tagOf(new Uint8Array([1]))).not.toBe(tagOf(new Uint8Array([2])));
});
