import { AVAILABILITY_CHOICES } from "../lists/choices";
import { fieldModels } from "./fieldModel";
import type { ListModel } from "./listModel";
import { EVERYBODY_OFFERS } from "./rights";
import { listUrl, STATUSES_KEY } from "../lists/keys";
import { STATUS_FIELDS } from "../lists/statusFields";

/** いまの様子: what volunteers say of themselves beside their profiles. No organiser looks at it first, so that a pause acts at once. */
export const STATUSES: ListModel = {
  key: STATUSES_KEY,
  url: listUrl(STATUSES_KEY),
  title: { ja: "いまの様子", en: "Statuses" },
  description: {
    ja: "お休み、再開、最終確認を、プロフィールの承認を待たずに伝えます。本人が入れた項目だけが名簿に効きます。",
    en: "Pauses, returns and confirmations that wait for nobody. Only what volunteers enter for themselves counts.",
  },
  itemTitle: { ja: "氏名", en: "Name" },
  itemTitleOptional: true,
  moderated: false,
  rights: EVERYBODY_OFFERS,
  editOwnOnly: true,
  keptFromSearch: true,
  fields: fieldModels(STATUS_FIELDS, {
    Profile: { title: { ja: "プロフィール", en: "Profile" }, required: true, indexed: true },
    Availability: { title: { ja: "いまの様子", en: "Availability" }, required: true, defaultChoice: AVAILABILITY_CHOICES.open },
    AvailableFrom: { title: { ja: "いつまで・再開の日", en: "Until, or back on" } },
    ConfirmedOn: { title: { ja: "最終確認日", en: "Last confirmed on" } },
  }),
  views: [
    {
      name: "All",
      title: { ja: "すべて", en: "All" },
      default: true,
      fields: ["LinkTitle", "Profile", "Availability", "AvailableFrom", "ConfirmedOn", "Author", "Modified"],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>',
    },
  ],
};
