import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { BROWSER_PATHS } from "./browserPaths";

/** Tells pages that the person has signed in; the browser forgets it when it is closed. */
const SIGNED_IN = { name: "local-signed-in", value: "yes" } as const;

/** Where pages go that leave to sign in: nobody has to type anything, and the page comes back to where it was. */
export function signInPage(origin: string): Hono {
  const app = new Hono();
  app.get(`${BROWSER_PATHS.host}/sign-in`, (c) => {
    const back = c.req.query("redirect_uri") ?? "";
    if (!URL.canParse(back) || new URL(back).origin !== origin) return c.text("The page to come back to is none of this intranet.", 400);
    setCookie(c, SIGNED_IN.name, SIGNED_IN.value, { path: "/", sameSite: "Strict" });
    return c.redirect(back);
  });
  return app;
}
