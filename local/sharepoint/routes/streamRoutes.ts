import { many } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { NotBuilt } from "../answers/errors";
import type { Reading } from "../caml/camlQuery";
import { CAML_QUERY, getItems } from "../caml/getItems";
import { itemType } from "../facts/typeNames";
import { listDataStream, STREAM_PARAMETERS } from "../streams/listDataStream";
import { listParameters } from "../streams/listParameters";
import type { Call } from "./call";
import { findList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

const readingOf = (call: Call): Reading => ({ site: call.site, list: findList(call), access: call.access, now: call.now });

function camlItems(call: Call): Answer {
  const reading = readingOf(call);
  const query = call.bodyPart("query");
  call.refuseOthers(query, CAML_QUERY);
  return many(
    `SP.ListData.${itemType(reading.list)}s`,
    getItems({ ...reading, wording: call.wording, related: call.related }, query, call.selection),
  );
}

function streamed(call: Call): Answer {
  const reading = readingOf(call);
  const body = call.body();
  if (body["overrideParameters"] !== undefined && body["overrideParameters"] !== null)
    throw new NotBuilt("overrideParameters of RenderListDataAsStream");
  const parameters = body["parameters"] === undefined ? {} : call.bodyPart("parameters");
  call.refuseOthers(parameters, STREAM_PARAMETERS);
  return { is: "bare", name: "RenderListDataAsStream", json: listDataStream(reading, parameters, listParameters(call.query)) };
}

/** Reading items by views: CAML queries, and rows as lists show them. */
export const STREAM_ROUTES: readonly Route[] = [
  { method: "POST", pattern: "{list}/getitems", options: SHAPING, answer: camlItems },
  { method: "POST", pattern: "{list}/renderlistdataasstream", answer: streamed },
];
