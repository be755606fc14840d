import { LISTS } from "../../model/schema/siteModel";
import type { Check } from "./finding";
import { wantingIfAny } from "./finding";

/** Whether lists with approval keep versions: without them readers may lose a profile while its change waits. */
export const versions: Check = ({ site }) =>
  wantingIfAny(
    LISTS.filter(({ key, moderated }) => moderated && site.lists.get(key)?.settings["EnableVersioning"] !== true).map(({ key }) => key),
  );
