import type { Random } from "../random";
import { png } from "./png";
import type { Colour } from "./png";

/** A calm ground and a stone on it. */
interface Tone {
  readonly ground: Colour;
  readonly stone: Colour;
}

/** Half axes and tilt of a stone, relative to the picture. */
interface Stone {
  readonly wide: number;
  readonly high: number;
  readonly tilt: number;
}

const TONES: readonly Tone[] = [
  { ground: [222, 214, 203], stone: [141, 126, 112] }, { ground: [206, 217, 222], stone: [98, 123, 138] }, { ground: [211, 221, 207], stone: [104, 130, 101] },
  { ground: [228, 214, 214], stone: [148, 112, 114] }, { ground: [217, 212, 226], stone: [120, 110, 146] }, { ground: [230, 222, 196], stone: [152, 132, 84] },
];
const STONES: readonly Stone[] = [{ wide: 0.36, high: 0.25, tilt: -0.14 }, { wide: 0.31, high: 0.28, tilt: 0.2 }, { wide: 0.38, high: 0.2, tilt: 0.06 }, { wide: 0.27, high: 0.32, tilt: -0.3 }];
const SIZE = 96;
const EDGE_PIXELS = 1.2;

function mixed([red, green, blue]: Colour, to: Colour, share: number): Colour {
  const between = (start: number, end: number): number => Math.round(start + (end - start) * share);
  return [between(red, to[0]), between(green, to[1]), between(blue, to[2])];
}

function drawn({ ground, stone }: Tone, { wide, high, tilt }: Stone): Uint8Array {
  return png(SIZE, (x, y) => {
    const across = x - SIZE / 2;
    const down = y - SIZE / 2;
    const along = (across * Math.cos(tilt) + down * Math.sin(tilt)) / (wide * SIZE);
    const beside = (down * Math.cos(tilt) - across * Math.sin(tilt)) / (high * SIZE);
    const outside = (Math.hypot(along, beside) - 1) * high * SIZE;
    return mixed(stone, ground, Math.min(1, Math.max(0, outside / EDGE_PIXELS + 0.5)));
  });
}

/** Every picture once, drawn when the first is asked for: twenty thousand people share them. */
let pictures: readonly Uint8Array[] | undefined;

/** A portrait for somebody who does not exist: a stone, as a PNG file. */
export function drawStonePhoto(random: Random): { contentType: string; bytes: Uint8Array; pixels: number } {
  pictures ??= TONES.flatMap((tone) => STONES.map((stone) => drawn(tone, stone)));
  return { contentType: "image/png", bytes: random.pick(pictures), pixels: SIZE };
}
