import type { Page } from "@playwright/test";
import { expect } from "./intranet";
import type { Visitor } from "./intranet";

/** The list of the volunteers, below `_api/`. */
export const VOLUNTEERS = "web/GetList('/sites/plat/Lists/PlatVolunteers')";

export async function become(page: Page, visitor: Visitor, origin: string): Promise<void> {
  await page.context().addCookies([{ name: "plat-visitor", value: visitor, url: origin }]);
}

/** A change that the organiser makes outside the product, over the site's own interface. @param data - body, as JSON */
export async function organiserPosts(
  page: Page,
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  data?: object,
): Promise<void> {
  await visitorPosts(page, origin, "organiser", path, headers, data);
}

/** As {@link organiserPosts}, of anybody. */
export async function visitorPosts(
  page: Page,
  origin: string,
  visitor: Visitor,
  path: string,
  headers: Record<string, string> = {},
  data?: object,
): Promise<void> {
  await become(page, visitor, origin);
  const api = `${origin}/sites/plat/_api`;
  const info = await page.request.post(`${api}/contextinfo`, { headers: { Accept: "application/json;odata=nometadata" } });
  const { FormDigestValue: digest } = (await info.json()) as { FormDigestValue: string };
  const answer = await page.request.post(`${api}/${path}`, {
    headers: { Accept: "application/json;odata=nometadata", "X-RequestDigest": digest, ...headers },
    ...(data === undefined ? {} : { data }),
  });
  expect(answer.ok()).toBe(true);
}
