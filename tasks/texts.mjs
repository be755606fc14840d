// npm run texts: after a text or a folder of texts was added, declares it to TypeScript and to SPFx.
import "./steps/requireNode.mjs";
import { localisedResources, writeDerivedFiles } from "./steps/localisedResources.cjs";

writeDerivedFiles();
console.log(
  `Declared: ${localisedResources()
    .map(({ name }) => name)
    .join(", ")}.`,
);
