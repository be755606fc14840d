import { errorCode, hanako, SampleTenant, taro } from "../testing/sampleTenant";

const PHOTO = `/users/${taro.id}`;

it("tells a photo's largest size without sending it", async () => {
  const response = await new SampleTenant().get(`${PHOTO}/photo`);
  expect(await response.json()).toMatchObject({ "@odata.mediaContentType": "image/png", id: "96x96", width: 96, height: 96 });
});

it("lists the sizes up to the photo's own", async () => {
  const { value } = (await (await new SampleTenant().get(`${PHOTO}/photos`)).json()) as { value: { id: string }[] };
  expect(value.map(({ id }) => id)).toEqual(["48x48", "64x64", "96x96"]);
});

it.each(["photo/$value", "photos/48x48/$value", "photos/96X96/$value"])("sends the bytes at %s", async (path) => {
  const response = await new SampleTenant().get(`${PHOTO}/${path}`);
  expect(response.headers.get("Content-Type")).toBe("image/png");
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([137, 80, 78, 71]);
});

it("changes the media ETag with the size", async () => {
  const tenant = new SampleTenant();
  const [small, large] = await Promise.all(
    ["48x48", "96x96"].map(async (size) => (await (await tenant.get(`${PHOTO}/photos/${size}`)).json()) as Record<string, unknown>),
  );
  expect(small?.["@odata.mediaEtag"]).not.toBe(large?.["@odata.mediaEtag"]);
});

it.each([
  `${PHOTO}/photos/120x120`,
  `${PHOTO}/photos/648x648/$value`,
  "/me/photo",
  "/me/photo/$value",
  "/me/photos",
  "/me/photos/48x48/$value",
  `/users/${hanako.id}/photo/$value`,
])("says ImageNotFound at %s", async (path) => {
  const response = await new SampleTenant().get(path);
  expect(response.status).toBe(404);
  expect(await errorCode(response)).toBe("ImageNotFound");
});

it("does not guess what a size that Graph does not keep would answer", async () => {
  expect((await new SampleTenant().get(`${PHOTO}/photos/1x1/$value`)).status).toBe(501);
});
