import type { Check } from "./finding";
import { ok } from "./finding";

/** Which product on which SharePoint: the frame of all other findings. */
export const version: Check = ({ productVersion, digest }) =>
  ok(`plat-sodan ${productVersion}`, ...("answer" in digest ? [`SharePoint ${digest.answer.sharePointVersion}`] : []));
