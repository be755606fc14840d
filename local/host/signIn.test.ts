import { signInPage } from "./signIn";

const ORIGIN = "http://127.0.0.1:4400";
const ask = async (back: string): Promise<Response> =>
  signInPage(ORIGIN).request(`${ORIGIN}/host/sign-in?redirect_uri=${encodeURIComponent(back)}`);

test("a page that left to sign in comes back to where it was, and is known to have signed in", async () => {
  const here = `${ORIGIN}/sites/plat/SitePages/Directory.aspx?ps-q=%E3%82%B1%E3%83%8B%E3%82%A2#top`;
  const { status, headers } = await ask(here);
  expect([status, headers.get("Location")]).toEqual([302, here]);
  expect(headers.get("Set-Cookie")).toBe("local-signed-in=yes; Path=/; SameSite=Strict");
});

test.each(["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", ""])("nobody is led elsewhere: %s", async (back) => {
  expect((await ask(back)).status).toBe(400);
});
