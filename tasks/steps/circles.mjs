import { readImports } from "./imports.mjs";

/**
 * What the imports of files mean for what lies side by side: of each folder, which of its files and folders needs which other one.
 *
 * @returns {Map<string, Map<string, Map<string, string>>>} folder → from → to → one import as an example
 */
function byFolder(imports) {
  const folders = new Map();
  const at = (map, key) => map.get(key) ?? map.set(key, new Map()).get(key);
  for (const [from, to] of imports) {
    const [here, there] = [from.split("/"), to.split("/")];
    const apart = here.findIndex((name, depth) => name !== there[depth]);
    if (apart === -1) continue;
    at(at(folders, here.slice(0, apart).join("/")), here[apart]).set(there[apart], `${from} imports ${to}`);
  }
  return folders;
}

/** The shortest way between two of those that lie side by side. @returns {string[] | undefined} both ends included */
function wayBetween(start, end, needs) {
  const ways = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    const last = way.at(-1);
    if (last === end) return way;
    for (const next of needs.get(last)?.keys() ?? []) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

/**
 * The circles among files and folders that lie side by side, each once. An import between files far apart counts where
 * their paths part, so that a folder and what is beside it can be understood one after the other.
 *
 * @param {Iterable<readonly [from: string, to: string]>} imports
 * @returns {{ folder: string, circle: string[], imports: string[] }[]}
 */
export function circlesIn(imports) {
  const circles = new Map();
  for (const [folder, needs] of byFolder(imports)) {
    for (const [from, others] of needs) {
      for (const to of others.keys()) {
        const back = wayBetween(to, from, needs);
        if (back === undefined) continue;
        const circle = [from, ...back];
        const examples = circle.slice(1).map((next, at) => needs.get(circle[at]).get(next));
        circles.set([folder, ...back.sort()].join(), { folder, circle, imports: examples });
      }
    }
  }
  return [...circles.values()];
}

/** Whether files and folders need each other one way only, for values and types alike; names those that do not. @returns {Promise<number>} */
export async function checkCircles() {
  const circles = circlesIn(await readImports());
  for (const { folder, circle, imports } of circles) {
    console.error(
      `${folder}/: ${circle.join(" → ")}\n${imports.map((line) => `  ${line}`).join("\n")}\nMove what both need to a place that neither contains, or hand it in as an argument.`,
    );
  }
  return circles.length === 0 ? 0 : 1;
}
