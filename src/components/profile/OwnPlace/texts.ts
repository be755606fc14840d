import { strings } from "../../shared/strings";
import { en } from "./texts.en";
import { ja } from "./texts.ja";

/** Both languages, few enough to come with every visit; what the form says comes with the form. */
export const texts = strings.Language === "ja" ? ja : en;
