import { localisedTexts } from "./localisedTexts";

// Stands in for the module that the page's loader resolves: the Japanese texts, as a Japanese reader gets them.
export = localisedTexts("src/components/interviews/loc/ja-jp.js");
