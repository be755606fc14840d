import type { Shape } from "./kinds";

/** What every item of a custom list has, in SharePoint's order; the list's own columns come after `ComplianceAssetId`. */
export const ITEM_HEAD: Shape = {
  FileSystemObjectType: "number", Id: "number", ServerRedirectedEmbedUri: "null", ServerRedirectedEmbedUrl: "text", ContentTypeId: "text", Title: "text?", ComplianceAssetId: "null",
};

/** The end of every item. */
export const ITEM_TAIL: Shape = {
  ID: "number", Modified: "utc", Created: "utc", AuthorId: "number", EditorId: "number", OData__UIVersionString: "text", Attachments: "boolean", GUID: "guid",
};

/** One column of every type an editor meets, filled. */
export const FILLED: Shape = {
  Body: "text", Amount: "number", Price: "number", Colour: "text", Tags: "array", Done: "boolean", At: "utc", Day: "utc", Link: "object", PersonId: "number", PersonStringId: "text",
  PeopleId: "array", PeopleStringId: "array", CityId: "number", CitiesId: "array",
};

/** The same columns empty: each type is empty in its own way. */
export const EMPTIED = {
  Body: null, Amount: null, Price: null, Colour: null, Tags: null, Done: false, At: null, Day: null, Link: null, PersonId: null, PersonStringId: null, PeopleId: null, PeopleStringId: null,
  CityId: null, CitiesId: [],
} as const;
