import { deleted, one, updated } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { duplicateListTitle, etagMismatch, invalidQuery, NotBuilt } from "../answers/errors";
import { said } from "../answers/said";
import { recordListChange } from "../changes/listChanges";
import type { ListTemplate } from "../definition/siteDefinition";
import { isLibrary, Template } from "../definition/templates";
import { listEntity } from "../entities/listEntity";
import { shape } from "../entities/shape";
import { keptListValidation } from "../formulas/validation";
import { isSetting, newListSettings, withModeration } from "../lists/listSettings";
import { addFirstView, makeList } from "../lists/makeList";
import { showModeration } from "../lists/moderationColumn";
import { ensureSiteAssets } from "../lists/siteAssets";
import { forgetList, throwAwayList } from "../lists/throwAwayList";
import { Permission } from "../security/permissions";
import { ChangeType } from "../store/changes";
import type { List, ListSettings } from "../store/lists";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findList, findManagedList, visibleLists } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

/** Properties that may be sent and are only built in one way. */
const FIXED: Readonly<Record<string, unknown>> = { AllowContentTypes: false, ContentTypesEnabled: false };

const SETTINGS = new Set(Object.keys(newListSettings(Template.generic)));

const LONGEST_TITLE = 255;

const isTitle = (title: unknown): title is string => typeof title === "string" && title.trim() !== "" && title.length <= LONGEST_TITLE;

/** The settings of a body. @throws NotBuilt for those that lists here do not keep */
function settingsIn(call: Call, body: Readonly<Record<string, unknown>>): Partial<ListSettings> {
  for (const [name, value] of Object.entries(FIXED))
    if (body[name] !== undefined && body[name] !== value) throw new NotBuilt(`lists with ${name}: ${said(body[name])}`);
  call.refuseOthers(body, [...SETTINGS, ...Object.keys(FIXED), "Title", "BaseTemplate"]);
  const defaults: Readonly<Record<string, unknown>> = { ...newListSettings(Template.generic) };
  const given = Object.entries(body).filter(([name, value]) => SETTINGS.has(name) && value !== null);
  for (const [name, value] of given)
    if (typeof value !== typeof defaults[name]) throw invalidQuery(`The value of ${name} has the wrong type.`);
  for (const [name, value] of given) if (!isSetting(name, value)) throw invalidQuery(`The value ${said(value)} of ${name} has no meaning.`);
  return Object.fromEntries(given);
}

function addList(call: Call): Answer {
  call.access.requireOnWeb(Permission.manageLists);
  const body = call.entityBody("SP.List");
  const { Title: title, BaseTemplate: template = Template.generic } = body;
  if (!isTitle(title)) throw invalidQuery(`A list needs a title of at most ${LONGEST_TITLE} characters.`);
  if (template !== Template.generic && template !== Template.library) throw new NotBuilt(`lists of the template ${said(template)}`);
  if (call.wording.isTaken(title)) throw duplicateListTitle();
  const given = settingsIn(call, body);
  if (given.ValidationFormula) throw new NotBuilt("a validation formula of a list that has no columns yet");
  const settings = withModeration(newListSettings(template), given);
  const list = makeList(call.site, { url: freeUrl(call, title, template), title, template, settings }, call.now);
  addFirstView(call.site, list);
  recordListChange(call.site, list, ChangeType.add, { editor: call.person.id, now: call.now });
  return one(shape(listEntity(call, list)), 201);
}

/** `Lists/<title>`, a library's title right below the web, without what addresses cannot hold or begin with, numbered when taken. */
function freeUrl({ site }: Call, title: string, template: ListTemplate): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}]/gu, "").replace(/^[._\s]+|[.\s]+$/gu, "");
  if (name === "") throw new NotBuilt("lists whose title leaves no address");
  const wanted = `${isLibrary({ template }) ? "" : "Lists/"}${name}`;
  for (let at = 0; ; at++) {
    const url = at === 0 ? wanted : `${wanted}${at}`;
    if (site.lists.byUrl(url) === undefined) return url;
  }
}

function updateList(call: Call): Answer {
  const list = findManagedList(call);
  const ifMatch = call.header("If-Match");
  if (ifMatch !== undefined && ifMatch !== "*" && ifMatch !== `"${list.version}"`) throw etagMismatch(ifMatch, `"${list.version}"`);
  const body = call.entityBody("SP.List");
  const { Title: title } = body;
  if (title !== undefined && !isTitle(title)) throw invalidQuery(`A list needs a title of at most ${LONGEST_TITLE} characters.`);
  if (title !== undefined && call.wording.isTaken(title, list.id)) throw duplicateListTitle();
  const { Description, ...settings } = settingsIn(call, body);
  const words = call.wording.keepList(list, {
    ...(title === undefined ? {} : { Title: title }),
    ...(Description === undefined ? {} : { Description }),
  });
  const given = { ...settings, ...(words.Description === undefined ? {} : { Description: words.Description }) };
  const changed: List = {
    ...list,
    title: words.Title ?? list.title,
    settings: withModeration(list.settings, { ...given, ...keptListValidation(given, call.site.fields.of(list.key)) }),
  };
  call.site.lists.update(changed);
  recordListChange(call.site, changed, ChangeType.update, { editor: call.person.id, now: call.now });
  if (changed.settings.EnableModeration !== list.settings.EnableModeration) showModeration(call.site, changed);
  return updated(`"${list.version + 1}"`);
}

function removeList(call: Call): Answer {
  const list = findManagedList(call);
  forgetList(call.site, list);
  recordListChange(call.site, list, ChangeType.delete, { editor: call.person.id, now: call.now });
  return deleted();
}

/** Lists. */
export const LIST_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "web/lists",
    options: COLLECTION,
    answer: (call) =>
      collection(
        call,
        "SP.ApiData.Lists",
        visibleLists(call).map((list) => listEntity(call, list)),
      ),
  },
  { method: "POST", pattern: "web/lists", answer: addList },
  {
    method: "POST",
    pattern: "web/lists/ensuresiteassetslibrary",
    options: SHAPING,
    answer: (call) => one(shape(listEntity(call, ensureSiteAssets(call.site, call.access, call.now)), call.selection)),
  },
  { method: "GET", pattern: "{list}", options: SHAPING, answer: (call) => one(shape(listEntity(call, findList(call)), call.selection)) },
  { method: "MERGE", pattern: "{list}", options: SHAPING, answer: updateList },
  { method: "DELETE", pattern: "{list}", answer: removeList },
  {
    method: "POST",
    pattern: "{list}/recycle",
    answer: (call) => {
      const id = throwAwayList(call.site, findManagedList(call), { editor: call.person.id, now: call.now });
      return { is: "value", name: "Recycle", type: "Edm.Guid", value: id };
    },
  },
];
