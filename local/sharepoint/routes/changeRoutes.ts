import type { Answer } from "../answers/answer";
import { changesIn } from "../changes/changeLog";
import { readChangeQuery } from "../changes/changeQuery";
import { listLog, siteLog, webLog } from "../changes/changeToken";
import type { LogScope } from "../changes/changeToken";
import { changeEntity } from "../entities/changeEntity";
import type { Call } from "./call";
import { collection } from "./collection";
import { findList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

function changes(call: Call, log: LogScope): Answer {
  const query = readChangeQuery(log, call.bodyPart("query"), call.now);
  const told = changesIn(call.site, log, query, (list) => call.access.opens(list));
  return collection(
    call,
    "SP.ApiData.Changes",
    told.map((each) => changeEntity(call.site, log, each)),
  );
}

/** The log of changes. */
export const CHANGE_ROUTES: readonly Route[] = [
  { method: "POST", pattern: "{list}/getchanges", options: SHAPING, answer: (call) => changes(call, listLog(findList(call))) },
  { method: "POST", pattern: "web/getchanges", options: SHAPING, answer: (call) => changes(call, webLog(call.site)) },
  { method: "POST", pattern: "site/getchanges", options: SHAPING, answer: (call) => changes(call, siteLog(call.site)) },
];
