import { readFileSync } from "node:fs";
import path from "node:path";
import { sectionsOf } from "../../../local/shell";
import { COMPONENTS, webPartPages } from "./webPartPages";

const manifestId = (file: string): unknown =>
  (JSON.parse(readFileSync(path.join(__dirname, "../../../src/webparts", file), "utf8")) as { id: unknown }).id;

test("the pages hold the web parts of this solution, each with an id of its own", () => {
  expect(COMPONENTS).toEqual({
    directory: manifestId("volunteerDirectory/VolunteerDirectoryWebPart.manifest.json"),
    news: manifestId("interviewNews/InterviewNewsWebPart.manifest.json"),
  });
  const parts = webPartPages("/sites/plat")
    .flatMap(({ CanvasContent1: canvas }) => sectionsOf(String(canvas)))
    .flatMap(({ columns }) => columns.flatMap((column) => column.parts));
  expect(parts.map((part) => part.is === "webPart" && part.componentId)).toEqual([
    COMPONENTS.directory,
    COMPONENTS.news,
    COMPONENTS.directory,
  ]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
});
