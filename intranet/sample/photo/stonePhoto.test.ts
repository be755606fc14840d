import { inflateSync } from "node:zlib";
import { createRandom } from "../seed/random";
import { png } from "./png";
import { drawStonePhoto } from "./stonePhoto";

describe("a portrait", () => {
  it("is a PNG of 96 by 96 pixels", () => {
    const bytes = Buffer.from(drawStonePhoto(createRandom(1)).bytes);
    expect(bytes.subarray(1, 4).toString("ascii")).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([96, 96]);
    expect(bytes.subarray(-8).toString("hex")).toBe("49454e44ae426082");
  });

  it("shows a stone on a ground of another tone", () => {
    const bytes = Buffer.from(drawStonePhoto(createRandom(1)).bytes);
    const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
    const pixel = (x: number, y: number): string =>
      rows
        .subarray(y * (96 * 3 + 1) + 1 + x * 3)
        .subarray(0, 3)
        .toString("hex");
    expect(pixel(0, 0)).toBe(pixel(95, 95));
    expect(pixel(48, 48)).not.toBe(pixel(0, 0));
  });

  it("is somebody's own, and the same whenever it is drawn", () => {
    const drawn = (seed: number): string => Buffer.from(drawStonePhoto(createRandom(seed)).bytes).toString("base64");
    expect(new Set(Array.from({ length: 100 }, (_, seed) => drawn(seed))).size).toBe(100);
    expect(drawn(7)).toBe(drawn(7));
  });

  it("is the picture that was asked for, pixel by pixel", () => {
    const bytes = Buffer.from(png(2, (x, y) => [x * 10, y * 10, 255]));
    const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
    expect([...rows]).toEqual([0, 0, 0, 255, 10, 0, 255, 0, 0, 10, 255, 10, 10, 255]);
  });
});
