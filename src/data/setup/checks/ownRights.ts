import { LEVELS, OWNERS_HOLD } from "../../model/schema/rights";
import type { Permissions } from "../../model/schema/rights";
import type { Check } from "./finding";
import { found } from "./finding";

const inHex = ({ High, Low }: Permissions): string => [High, Low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");

const holds = (all: Permissions, needed: Permissions): boolean =>
  (all.High & needed.High) === needed.High && (all.Low & needed.Low) === needed.Low;

/** Whether whoever asks may set the site up, and do on the volunteers' list what organisers do. */
export const ownRights: Check = ({ web, listPermissions }) =>
  found(web, ({ permissions: onWeb }) => {
    if (listPermissions === undefined) return { state: holds(onWeb, OWNERS_HOLD) ? "ok" : "wanting", facts: [`web ${inHex(onWeb)}`] };
    return found(listPermissions, (onList) => ({
      state: holds(onWeb, OWNERS_HOLD) && holds(onList, LEVELS.organisers.permissions) ? "ok" : "wanting",
      facts: [`web ${inHex(onWeb)}`, `list ${inHex(onList)}`],
    }));
  });
