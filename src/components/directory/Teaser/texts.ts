import { strings } from "../../shared/strings";
import { en } from "./texts.en";
import { ja } from "./texts.ja";

/** Both languages travel with the entrance, which comes late. */
export const texts = strings.Language === "ja" ? ja : en;
