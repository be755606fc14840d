import { createElement } from "preact";
import type { ComponentChild } from "preact";
import type { Piece } from "./articleText.js";

/** A piece of an article as an element of the page. */
export function drawPiece(piece: Piece): ComponentChild {
  return typeof piece === "string"
    ? piece
    : createElement(piece.element, piece.href === undefined ? null : { href: piece.href }, ...piece.pieces.map(drawPiece));
}
