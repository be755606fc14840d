import { one } from "../answers/answer";
import { contentTypeMissing } from "../answers/errors";
import { contentTypeOf, contentTypes } from "../entities/contentTypeEntity";
import { shape } from "../entities/shape";
import type { Entity } from "../entities/shape";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findItem, findList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

function findContentType(call: Call): Entity {
  const wanted = String(call.argument("contenttypeid") ?? "").toLowerCase();
  const found = contentTypes(call.site, findList(call)).find(({ properties }) => String(properties["StringId"]).toLowerCase() === wanted);
  if (found === undefined) throw contentTypeMissing();
  return found;
}

/** The content types of lists; lists here have those of their template. */
export const CONTENT_TYPE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "{list}/contenttypes",
    options: COLLECTION,
    answer: (call) => collection(call, "SP.ApiData.ContentTypes", contentTypes(call.site, findList(call))),
  },
  ...["{list}/contenttypes($)", "{list}/contenttypes/getbyid($)"].map((pattern): Route => ({
    method: "GET",
    pattern,
    options: SHAPING,
    answer: (call) => one(shape(findContentType(call), call.selection)),
  })),
  {
    method: "GET",
    pattern: "{list}/{item}/contenttype",
    options: SHAPING,
    answer: (call) => {
      const list = findList(call);
      return one(shape(contentTypeOf(call.site, list, findItem(call, list)), call.selection));
    },
  },
];
