import { pageReader } from "./storedPage";

const WEB = "http://127.0.0.1:4400/sites/plat";

function reading(answer: Response) {
  const sent: Request[] = [];
  const read = pageReader((request) => {
    sent.push(request);
    return answer;
  }, WEB);
  return {
    sent,
    read: (file: string) =>
      read(new Request(`${WEB}/SitePages/${encodeURIComponent(file)}`, { headers: { cookie: "plat-visitor=staff" } }), file),
  };
}

test("a page is read as the person who asks for it", async () => {
  const canvas = JSON.stringify([{ controlType: 4, id: "t", innerHTML: "<p>文</p>", position: { zoneIndex: 1 } }]);
  const { sent, read } = reading(
    Response.json({ Id: 3, Title: "題", CanvasContent1: canvas, DoesUserHaveEditPermission: true, Version: "2.1" }),
  );
  await expect(read("Jo's page.aspx")).resolves.toMatchObject({
    id: 3,
    title: "題",
    canvas,
    mayEdit: true,
    isDraft: true,
    sections: [{ zone: 1 }],
  });
  expect(decodeURIComponent(sent[0]?.url ?? "")).toBe(`${WEB}/_api/sitepages/pages/getbyurl('SitePages/Jo''s page.aspx')`);
  expect(sent[0]?.headers.get("cookie")).toBe("plat-visitor=staff");
});

test.each([403, 404])("a page that SharePoint answers %d for is no page for this person", async (status) => {
  await expect(reading(new Response("", { status })).read("Home.aspx")).resolves.toBeUndefined();
});

test("any other answer is a mistake that is told", async () => {
  await expect(reading(new Response("Busy.", { status: 503 })).read("Home.aspx")).rejects.toThrow(
    "SharePoint answered 503 for the page Home.aspx: Busy.",
  );
});
