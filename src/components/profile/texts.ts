import { strings } from "../shared/strings";
import { en } from "./texts.en";
import { ja } from "./texts.ja";

/** Both languages travel with what they belong to, which comes late: a resource of SPFx would travel with the first script. */
export const texts = strings.Language === "ja" ? ja : en;
