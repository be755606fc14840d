import { one } from "../answers/answer";
import { fieldValues } from "../entities/fieldValues";
import type { FieldValueForm } from "../entities/fieldValues";
import { shape } from "../entities/shape";
import { findItem, findList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

const FORMS: readonly FieldValueForm[] = ["FieldValuesAsText", "FieldValuesAsHtml", "FieldValuesForEdit"];

/** The values of items as texts. */
export const FIELD_VALUE_ROUTES: readonly Route[] = FORMS.map((form): Route => ({
  method: "GET",
  pattern: `{list}/{item}/${form.toLowerCase()}`,
  options: SHAPING,
  answer: (call) => {
    const list = findList(call);
    return one(shape(fieldValues(call, list, findItem(call, list), form), call.selection));
  },
}));
