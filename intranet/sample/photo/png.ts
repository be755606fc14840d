import { deflateSync } from "node:zlib";

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUE_COLOUR = 2;
const BITS_PER_SAMPLE = 8;

/** The checksum of a chunk, as the PNG specification defines it. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(checksum(named), named.length + 4);
  return framed;
}

/**
 * A square picture as a PNG file.
 *
 * @param size - pixels along one side
 * @param colourAt - colour of the pixel in column `x` and row `y`, from the top left
 * @see https://www.w3.org/TR/png-3/
 */
export function png(size: number, colourAt: (x: number, y: number) => Colour): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([BITS_PER_SAMPLE, TRUE_COLOUR], 8);

  // A row begins with the kind of its filter: none.
  const rowLength = 1 + size * 3;
  const rows = Buffer.alloc(size * rowLength);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(colourAt(x, y), y * rowLength + 1 + x * 3);
  }
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}
