import { Shaped } from "../answers/answer";
import type { Field } from "../columns/field";
import { entityName } from "../columns/internalName";
import { isoInstant, wallClock } from "../columns/siteTime";

/** The item with its dates as the site's clocks show them, without Z: so SharePoint writes what CAML queries find unless they ask for UTC. */
export function inSiteTime({ facts, properties }: Shaped, fields: readonly Field[], timeZone: string): Shaped {
  const local: Record<string, string> = {};
  for (const { name, type } of fields) {
    const value = properties[entityName(name)];
    if (type === "DateTime" && typeof value === "string")
      local[entityName(name)] = isoInstant(wallClock(Date.parse(value), timeZone)).slice(0, -1);
  }
  return new Shaped(facts, { ...properties, ...local });
}
