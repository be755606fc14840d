import * as fc from "fast-check";
import { placeBeside } from "./placeBeside";

const ROOM = { width: 1280, height: 800 };
const CARD = { width: 380, height: 300 };
const anchor = (left: number, top: number) => ({ left, top, right: left + 56, bottom: top + 56 });

describe("something that opens beside what was pressed", () => {
  it("stands after it", () => expect(placeBeside(anchor(320, 200), CARD, ROOM)).toEqual({ left: 384, top: 192 }));
  it("stands before it where the window ends", () => expect(placeBeside(anchor(1200, 200), CARD, ROOM)).toEqual({ left: 812, top: 192 }));
  it("moves up where the window ends below", () => expect(placeBeside(anchor(320, 780), CARD, ROOM)).toEqual({ left: 384, top: 492 }));
  it("stands below in a narrow window", () =>
    expect(placeBeside(anchor(16, 100), CARD, { width: 420, height: 800 })).toEqual({ left: 16, top: 164 }));
  it("stands above in a narrow window that ends below", () =>
    expect(placeBeside(anchor(16, 600), CARD, { width: 420, height: 800 })).toEqual({ left: 16, top: 292 }));

  it("never leaves the window, wherever it is opened", () => {
    const px = fc.integer({ min: -200, max: 3000 });
    fc.assert(
      fc.property(px, px, fc.integer({ min: 480, max: 2600 }), fc.integer({ min: 400, max: 1600 }), (left, top, width, height) => {
        const place = placeBeside(anchor(left, top), CARD, { width, height });
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left + CARD.width).toBeLessThanOrEqual(width - 8);
        expect(place.top + CARD.height).toBeLessThanOrEqual(height - 8);
      }),
    );
  });
});
