import { strings } from "../../../components/shared/strings";
import { en } from "./texts.en";
import { ja } from "./texts.ja";

/** Both languages travel with the pane, which editors open: a resource of SPFx would travel with the first script of every reader. */
export const texts = strings.Language === "ja" ? ja : en;
