import { strings } from "../../shared/strings";
import { en } from "./texts.en";
import { ja } from "./texts.ja";

/** Both languages travel with the set-up, as its own texts do: only owners load them. */
export const texts = strings.Language === "ja" ? ja : en;
