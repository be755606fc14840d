import { BatchSyntaxError, parseBatch } from "./multipart";

const API = "https://example.sharepoint.com/_api/web";
const TYPE = "Content-Type: application/http";
const read = (text: string, boundary = "b"): ReturnType<typeof parseBatch> => parseBatch(Buffer.from(text), boundary);
const body = (text: string): string => Buffer.from(read(text)[0]?.body ?? []).toString();

it("keeps every byte of what is sent: the line end before a boundary belongs to the boundary", () => {
  expect(body(`--b\r\n${TYPE}\r\n\r\nPOST ${API} HTTP/1.1\r\n\r\na\r\nb\r\n\r\n\r\n--b--`)).toBe("a\r\nb\r\n\r\n");
  const bytes = Uint8Array.from([0xff, 0x00, 0x0a, 0x0d, 0xa0]);
  const batch = Buffer.concat([Buffer.from(`--b\n${TYPE}\n\nPOST ${API} HTTP/1.1\n\n`), bytes, Buffer.from("\n--b--")]);
  expect([...(parseBatch(batch, "b")[0]?.body ?? [])]).toEqual([...bytes]);
});

it("takes the empty lines after a request without a body for no body", () => {
  expect(body(`--b\n${TYPE}\n\nGET ${API} HTTP/1.1\naccept: application/json\n\n\n\n--b--\n`)).toBe("");
});

it("takes the whole line for a boundary, not its beginning", () => {
  const change = `--b_1\n${TYPE}\n\nPOST ${API} HTTP/1.1\n\n--bb--b\n--b_1--`;
  const [only, ...others] = read(`preamble\n--b\nContent-Type: multipart/mixed; boundary=b_1\n\n${change}\n--b-- \nepilogue`);
  expect([Buffer.from(only?.body ?? []).toString(), others]).toEqual(["--bb--b", []]);
});

it("takes the signs of a boundary for themselves", () => {
  expect(read(`--a.*(+\n${TYPE}\n\nGET ${API}\n\n--a.*(+--`, "a.*(+")).toHaveLength(1);
});

it("reads addresses as UTF-8, whatever their bytes", () => {
  expect(read(`--b\n${TYPE}\n\nGET ${API}/堀?x=課 HTTP/1.1\n\n--b--`)[0]?.url).toBe(`${API}/堀?x=課`);
});

it("does not stop at long bodies of many lines", () => {
  expect(body(`--b\n${TYPE}\n\nPOST ${API} HTTP/1.1\n\n${"a\n".repeat(500_000)}--b--`)).toHaveLength(999_999);
});

it.each([
  ["a header without a name", `--b\n${TYPE}\n\nGET ${API}\n: x\n\n--b--`],
  ["a header with a blank in its name", `--b\n${TYPE}\n\nGET ${API}\nbad header: x\n\n--b--`],
  ["a header that is none", `--b\n${TYPE}\n\nGET ${API}\nnonsense\n\n--b--`],
  ["a part without a type", `--b\n\nGET ${API} HTTP/1.1\n\n--b--`],
  ["a part of another type", `--b\nContent-Type: text/plain\n\nGET ${API}\n\n--b--`],
  [
    "a change set in a change set",
    `--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: multipart/mixed; boundary=d\n\n--d\n${TYPE}\n\nGET ${API}\n\n--d--\n--c--\n--b--`,
  ],
  ["no parts", "--b--"],
  ["no end", `--b\n${TYPE}\n\nGET ${API}\n\n`],
])("is refused with %s", (_what, text) => {
  expect(() => read(text)).toThrow(BatchSyntaxError);
});
