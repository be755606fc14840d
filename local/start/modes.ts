import { HOST_MODES } from "../host/modes";
import type { HostModes } from "../host/modes";
import { MODES } from "../sharepoint/modes";
import type { Modes } from "../sharepoint/modes";

/** How SharePoint answers and what its pages let web parts do, where tenants differ. */
export type TenantModes = Modes & HostModes;

/**
 * Reads modes that are written as `uniquePerson=refused`.
 *
 * @throws RangeError in one sentence that names the ways there are
 */
export function readModes(written: readonly string[]): Partial<TenantModes> {
  const ways: Readonly<Record<string, readonly string[]>> = { ...MODES, ...HOST_MODES };
  const read = written.map((text) => {
    const [name = "", way = ""] = text.split("=", 2);
    if (!Object.hasOwn(ways, name)) throw new RangeError(`There is no mode "${name}": the modes are ${Object.keys(ways).join(", ")}.`);
    if (ways[name]?.includes(way) !== true)
      throw new RangeError(`The mode ${name} cannot be "${way}": write ${name}=${ways[name]?.join(` or ${name}=`) ?? ""}.`);
    return [name, way];
  });
  return Object.fromEntries(read) as Partial<TenantModes>;
}
