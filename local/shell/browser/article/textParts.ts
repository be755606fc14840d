import { render } from "preact";
import { articleText } from "./articleText.js";
import { drawPiece } from "./drawPiece.js";

/** The texts of a page that holds web parts as well. */
for (const place of document.querySelectorAll<HTMLElement>("[data-text-part]")) {
  render(articleText(place.dataset["textPart"] ?? "", location.href).map(drawPiece), place);
}
