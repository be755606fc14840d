"use strict";

const { readFileSync, readdirSync, writeFileSync } = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "../..");

/** The language that is written first: its file says which texts there are, and notes what they are for. */
const FIRST = "ja-jp";

function foldersCalledLoc(folder) {
  const folders = readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => (name === "loc" ? [`${folder}/loc`] : foldersCalledLoc(`${folder}/${name}`)));
}

/** @returns {import("./localisedResources.cjs").LocalisedResource[]} */
function localisedResources() {
  return foldersCalledLoc("src").map((folder) => {
    const places = folder.split("/").slice(1, -1);
    return { name: `${places.map((place) => place[0].toUpperCase() + place.slice(1)).join("")}Strings`, folder };
  });
}

/** What TypeScript must know of a resource: every text, with the note that stands above it. */
function declarationOf({ name, folder }) {
  const lines = readFileSync(path.join(root, folder, `${FIRST}.js`), "utf8").split("\n");
  const declared = lines.flatMap((line) => {
    const key = /^ {4}(\w+):/.exec(line);
    if (key !== null) return `  export const ${key[1]}: string;`;
    return /^ {4}\/\*\*.*\*\/$/.test(line) ? line.slice(2) : [];
  });
  return [`// Made from ${FIRST}.js by npm run texts.`, `declare module "${name}" {`, ...declared, "}", ""].join("\n");
}

/** The contents of config/config.json, with all resources in it. SPFx takes the compiled files from lib. */
function configuration() {
  const config = JSON.parse(readFileSync(path.join(root, "config/config.json"), "utf8"));
  const resources = localisedResources().map(({ name, folder }) => [name, `${folder.replace("src/", "lib/")}/{locale}.js`]);
  return `${JSON.stringify({ ...config, localizedResources: Object.fromEntries(resources) }, null, 2)}\n`;
}

function derivedFiles() {
  return [
    { file: "config/config.json", contents: configuration() },
    ...localisedResources().map((resource) => ({ file: `${resource.folder}/strings.d.ts`, contents: declarationOf(resource) })),
  ];
}

function writeDerivedFiles() {
  for (const { file, contents } of derivedFiles()) writeFileSync(path.join(root, file), contents);
}

module.exports = { localisedResources, derivedFiles, writeDerivedFiles };
