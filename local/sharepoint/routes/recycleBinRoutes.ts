import { deleted, done, one } from "../answers/answer";
import { binEntity } from "../entities/binEntity";
import { shape } from "../entities/shape";
import { RecycleBin } from "../recycleBin/recycleBin";
import type { BinScope } from "../recycleBin/recycleBin";
import type { BinEntry } from "../store/recycleBin";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { SHAPING } from "./route";
import type { Route } from "./route";

const PATHS: Readonly<Record<BinScope, string>> = { web: "Web/RecycleBin", site: "Site/RecycleBin" };

/** What can be done to one entry, or to all of a bin, by the last step of the address. */
const METHODS: readonly (readonly [name: string, step: string, work: (bin: RecycleBin, entry: BinEntry) => void])[] = [
  ["Restore", "restore", (bin, entry) => bin.restore(entry)],
  ["DeleteObject", "deleteobject", (bin, entry) => bin.remove(entry)],
  ["MoveToSecondStage", "movetosecondstage", (bin, entry) => bin.moveToSecondStage(entry)],
];

const WHOLE_BIN: readonly (readonly [name: string, work: (bin: RecycleBin) => void])[] = [
  ["RestoreAll", (bin) => bin.entries.forEach((entry) => bin.restore(entry))],
  ["DeleteAll", (bin) => bin.entries.forEach((entry) => bin.remove(entry))],
  ["MoveAllToSecondStage", (bin) => bin.of(1).forEach((entry) => bin.moveToSecondStage(entry))],
  ["DeleteAllSecondStageItems", (bin) => bin.of(2).forEach((entry) => bin.remove(entry))],
];

function binRoutes(scope: BinScope): Route[] {
  const bin = (call: Call): RecycleBin => new RecycleBin(call.site, call.access, scope, call.now);
  const id = (call: Call): string => String(call.steps.find(({ parameters }) => parameters.length > 0)?.parameters[0]?.value ?? "");
  const addresses = [`${scope}/recyclebin($)`, `${scope}/recyclebin/getbyid($)`];
  return [
    {
      method: "GET",
      pattern: `${scope}/recyclebin`,
      options: COLLECTION,
      answer: (call) =>
        collection(
          call,
          "SP.ApiData.RecycleBinItems",
          bin(call).entries.map((entry) => binEntity(call, PATHS[scope], entry)),
        ),
    },
    ...WHOLE_BIN.map(([name, work]): Route => ({
      method: "POST",
      pattern: `${scope}/recyclebin/${name.toLowerCase()}`,
      answer: (call) => {
        work(bin(call));
        return done(name);
      },
    })),
    ...addresses.flatMap((address): Route[] => [
      {
        method: "GET",
        pattern: address,
        options: SHAPING,
        answer: (call) => one(shape(binEntity(call, PATHS[scope], bin(call).find(id(call))), call.selection)),
      },
      {
        method: "DELETE",
        pattern: address,
        answer: (call) => {
          const found = bin(call);
          found.remove(found.find(id(call)));
          return deleted();
        },
      },
      ...METHODS.map(([name, step, work]): Route => ({
        method: "POST",
        pattern: `${address}/${step}`,
        answer: (call) => {
          const found = bin(call);
          work(found, found.find(id(call)));
          return done(name);
        },
      })),
    ]),
  ];
}

/** What was recycled, and bringing it back. */
export const RECYCLE_BIN_ROUTES: readonly Route[] = [...binRoutes("web"), ...binRoutes("site")];
