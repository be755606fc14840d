import { Complex, one } from "../answers/answer";
import { regionalEntity, timeZoneEntity } from "../entities/regionalEntity";
import { shape } from "../entities/shape";
import { siteEntity } from "../entities/siteEntity";
import { webEntity } from "../entities/webEntity";
import { DIGEST_SECONDS, makeDigest } from "../security/digest";
import { SHAPING } from "./route";
import type { Route } from "./route";

/** The web itself, its site and the digest that writes need. */
export const WEB_ROUTES: readonly Route[] = [
  {
    method: "POST",
    pattern: "contextinfo",
    answer: ({ site, person, now }) => ({
      is: "value",
      name: "GetContextWebInformation",
      type: "SP.ContextWebInformation",
      value: new Complex("SP.ContextWebInformation", {
        FormDigestTimeoutSeconds: DIGEST_SECONDS,
        FormDigestValue: makeDigest(site.web.digestKey, person.login, now),
        LibraryVersion: "16.0.0.0",
        SiteFullUrl: site.webUrl,
        SupportedSchemaVersions: ["14.0.0.0", "15.0.0.0"],
        WebFullUrl: site.webUrl,
      }),
    }),
  },
  {
    method: "GET",
    pattern: "web",
    options: SHAPING,
    answer: (call) => one(shape(webEntity(call), call.selection)),
  },
  {
    method: "GET",
    pattern: "web/regionalsettings",
    options: SHAPING,
    answer: ({ site, selection }) => one(shape(regionalEntity(site), selection)),
  },
  {
    method: "GET",
    pattern: "web/regionalsettings/timezone",
    options: SHAPING,
    answer: ({ site, selection }) => one(shape(timeZoneEntity(site), selection)),
  },
  {
    method: "GET",
    pattern: "site",
    options: SHAPING,
    answer: (call) => one(shape(siteEntity(call.site, call.selection), call.selection)),
  },
];
