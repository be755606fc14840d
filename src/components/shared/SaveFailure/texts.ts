import { strings } from "../strings";
import { en } from "./texts.en";
import { ja } from "./texts.ja";

/** Both languages, for what comes late: a resource of SPFx would travel with the first script of every reader. */
export const texts = strings.Language === "ja" ? ja : en;
