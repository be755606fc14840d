import type { Random } from "../seed/random";
import { png } from "./png";
import type { Colour } from "./png";

/** A calm ground and a stone on it. */
interface Tone {
  readonly ground: Colour;
  readonly stone: Colour;
}

/** A stone in the picture: half axes relative to it, tilt in radians, and a pale vein across. */
interface Stone {
  readonly wide: number;
  readonly high: number;
  readonly tilt: number;
  /** Distance of the vein from the middle, in half axes, and its direction in radians. */
  readonly vein: { readonly aside: number; readonly turn: number };
}

const TONES: readonly Tone[] = [
  { ground: [222, 214, 203], stone: [141, 126, 112] },
  { ground: [206, 217, 222], stone: [98, 123, 138] },
  { ground: [211, 221, 207], stone: [104, 130, 101] },
  { ground: [228, 214, 214], stone: [148, 112, 114] },
  { ground: [217, 212, 226], stone: [120, 110, 146] },
  { ground: [230, 222, 196], stone: [152, 132, 84] },
];
const SIZE = 96;
const EDGE_PIXELS = 1.2;
/** In half axes of the stone. */
const VEIN_HALF_WIDTH = 0.035;
const VEIN_SHARE = 0.35;

function mixed([red, green, blue]: Colour, to: Colour, share: number): Colour {
  const between = (start: number, end: number): number => Math.round(start + (end - start) * share);
  return [between(red, to[0]), between(green, to[1]), between(blue, to[2])];
}

function pickStone(random: Random): Stone {
  const between = (least: number, most: number): number => least + random.next() * (most - least);
  return {
    wide: between(0.27, 0.38),
    high: between(0.2, 0.31),
    tilt: between(-0.35, 0.35),
    vein: { aside: between(-0.6, 0.6), turn: between(0, Math.PI) },
  };
}

function drawn({ ground, stone }: Tone, { wide, high, tilt, vein }: Stone): Uint8Array {
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const [veinCos, veinSin] = [Math.cos(vein.turn), Math.sin(vein.turn)];
  const pale = mixed(stone, ground, VEIN_SHARE);
  return png(SIZE, (x, y) => {
    const across = x - SIZE / 2;
    const down = y - SIZE / 2;
    const along = (across * cos + down * sin) / (wide * SIZE);
    const beside = (down * cos - across * sin) / (high * SIZE);
    const outside = (Math.sqrt(along * along + beside * beside) - 1) * high * SIZE;
    if (outside >= EDGE_PIXELS / 2) return ground;
    const surface = Math.abs(along * veinSin - beside * veinCos - vein.aside) < VEIN_HALF_WIDTH ? pale : stone;
    return outside <= -EDGE_PIXELS / 2 ? surface : mixed(surface, ground, outside / EDGE_PIXELS + 0.5);
  });
}

/** A portrait for somebody who does not exist: a stone of their own, as a PNG file. Takes some milliseconds: draw it when it is looked at. */
export function drawStonePhoto(random: Random): { contentType: string; bytes: Uint8Array; pixels: number } {
  return { contentType: "image/png", bytes: drawn(random.pick(TONES), pickStone(random)), pixels: SIZE };
}
