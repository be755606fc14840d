import { strings } from "../../shared/strings";
import { en } from "./texts.en";
import { ja } from "./texts.ja";

/** Both languages travel with what helps where few are found, which comes late. */
export const texts = strings.Language === "ja" ? ja : en;
