import { readImports } from "./imports.mjs";

/** The rooms of the picture, each with the group that it stands in. A file belongs to the first whose folder holds it. */
const ROOMS = [
  { folder: /^src\/(components\/[^/]+)\//, group: "components" },
  { folder: /^src\/(host\/browser)\//, group: "src" },
  { folder: /^src\/([^/]+)\//, group: "src" },
  { folder: /^(local|intranet)\//, group: "" },
];
/** Everybody reads it: arrows to it would hide the others. */
const READ_BY_ALL = "domain";

function roomOf(file) {
  for (const { folder, group } of ROOMS) {
    const name = folder.exec(file)?.[1];
    if (name !== undefined) return { name, group };
  }
  return undefined;
}

/**
 * Which room imports from which, read from the code's own imports, types included. Neither tests nor what `domain/` gives to all count.
 *
 * @returns {Promise<{ rooms: { name: string, group: string }[], arrows: [from: string, to: string][] }>} in the order of their names
 */
export async function roomsAndArrows() {
  const rooms = new Map();
  const arrows = new Map();
  for (const [source, imported] of await readImports()) {
    const [from, to] = [roomOf(source), roomOf(imported)];
    for (const room of [from, to]) if (room !== undefined) rooms.set(room.name, room);
    if (from === undefined || to === undefined || to.name === from.name || to.name === READ_BY_ALL) continue;
    arrows.set(`${from.name} ${to.name}`, [from.name, to.name]);
  }
  const inOrder = (map) => [...map.keys()].sort().map((key) => map.get(key));
  return { rooms: inOrder(rooms), arrows: inOrder(arrows) };
}

/** The rooms and arrows as a Mermaid flowchart, which GitHub draws. @see https://mermaid.js.org/syntax/flowchart.html */
export async function roomPicture() {
  const { rooms, arrows } = await roomsAndArrows();
  const idOf = (name) => name.replace("/", "_");
  const groups = [...new Set(rooms.map(({ group }) => group))].sort();
  const lines = groups.flatMap((group) => {
    const nodes = rooms.filter((room) => room.group === group).map(({ name }) => `  ${idOf(name)}["${name}/"]`);
    return group === "components" ? ["  subgraph features [components/]", ...nodes.map((node) => `  ${node}`), "  end"] : nodes;
  });
  return ["```mermaid", "flowchart TD", ...lines, ...arrows.map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`), "```"].join("\n");
}
