import { ORIGIN, startSample, WEB } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";

let sample: Sample;
beforeAll(() => (sample = startSample()));
afterAll(() => sample.end());

const API = `${ORIGIN}${WEB}/_api`;
const get = (path: string): string =>
  `--batch_1\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${path.startsWith("http") ? path : `${API}/${path}`} HTTP/1.1\naccept: application/json;odata=nometadata\n\n`;
const send = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  sample.ask("reader", "$batch", {
    method: "POST",
    body,
    headers: { "Content-Type": "multipart/mixed; boundary=batch_1", "X-RequestDigest": sample.digest("reader"), ...headers },
  });

it("answers flat parts in order, with CRLF and the closing boundary", async () => {
  const answer = await send(`${get("web/currentUser?$select=Id")}${get("web/lists/getByTitle('None')")}--batch_1--\n`);
  const text = await answer.text();
  const [boundary = ""] = text.split("\r\n");
  expect(answer.status).toBe(200);
  expect(boundary).toMatch(/^--batchresponse_[0-9a-f-]{36}$/u);
  expect(text).toBe(
    [
      boundary,
      "Content-Type: application/http",
      "Content-Transfer-Encoding: binary",
      "",
      "HTTP/1.1 200 OK",
      "CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8",
      "",
      '{"Id":3}',
      boundary,
      "Content-Type: application/http",
      "Content-Transfer-Encoding: binary",
      "",
      "HTTP/1.1 404 Not Found",
      "CONTENT-TYPE: application/json;odata=minimalmetadata;streaming=true;charset=utf-8",
      "",
      `{"odata.error":{"code":"-1, System.ArgumentException","message":{"lang":"ja-JP","value":"URL '${ORIGIN}${WEB}' のサイトに、リスト 'None' は存在しません。"}}}`,
      `${boundary}--`,
      "",
    ].join("\r\n"),
  );
});

it("reads bare and full line ends alike", async () => {
  const bare = `${get("web/currentUser?$select=Id")}--batch_1--\n`;
  const text = async (body: string): Promise<string> => (await (await send(body)).text()).replace(/batchresponse_[0-9a-f-]+/gu, "");
  expect(await text(bare.replaceAll("\n", "\r\n"))).toBe(await text(bare));
});

it("needs a digest even for reads", async () => {
  expect((await send(`${get("web")}--batch_1--\n`, { "X-RequestDigest": "" })).status).toBe(403);
});

it.each([
  ["more than a hundred requests", () => send(`${get("web?$select=Id").repeat(101)}--batch_1--\n`), 400],
  ["a batch that never ends", () => send(get("web")), 400],
  ["another content type", () => send("{}", { "Content-Type": "application/json" }), 400],
  ["more than two megabytes", () => send("x".repeat(2 * 1024 * 1024 + 1)), 413],
])("refuses %s", async (_what, sent, status) => {
  expect((await sent()).status).toBe(status);
});

it("refuses a part that asks another address, and answers the others", async () => {
  const text = await (await send(`${get("https://elsewhere.example/_api/web")}${get("web?$select=Title")}--batch_1--\n`)).text();
  expect(text.match(/HTTP\/1\.1 \d+/gu)).toEqual(["HTTP/1.1 400", "HTTP/1.1 200"]);
});
