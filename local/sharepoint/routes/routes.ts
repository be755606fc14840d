import { ATTACHMENT_ROUTES } from "./attachmentRoutes";
import { CHANGE_ROUTES } from "./changeRoutes";
import { CONTENT_TYPE_ROUTES } from "./contentTypeRoutes";
import { FIELD_ROUTES } from "./fieldRoutes";
import { FIELD_VALUE_ROUTES } from "./fieldValueRoutes";
import { FILE_ROUTES } from "./fileRoutes";
import { FOLDER_ROUTES } from "./folderRoutes";
import { GROUP_ROUTES } from "./groupRoutes";
import { ITEM_ROUTES } from "./itemRoutes";
import { ITEM_WRITE_ROUTES } from "./itemWriteRoutes";
import { LIST_ROUTES } from "./listRoutes";
import { NAVIGATION_ROUTES } from "./navigationRoutes";
import { PAGE_ROUTES } from "./pageRoutes";
import { PERMISSION_ROUTES } from "./permissionRoutes";
import { PRINCIPAL_ROUTES } from "./principalRoutes";
import { RECYCLE_BIN_ROUTES } from "./recycleBinRoutes";
import { ROLE_ASSIGNMENT_ROUTES } from "./roleAssignmentRoutes";
import { ROLE_ROUTES } from "./roleRoutes";
import type { Route } from "./route";
import { STREAM_ROUTES } from "./streamRoutes";
import { VERSION_ROUTES } from "./versionRoutes";
import { VIEW_ROUTES } from "./viewRoutes";
import { WEB_ROUTES } from "./webRoutes";

/** Everything the service answers, by subject; what is not here is answered 501. */
export const SUBJECTS: readonly (readonly [title: string, routes: readonly Route[]])[] = [
  ["Web", WEB_ROUTES],
  ["Navigation", NAVIGATION_ROUTES],
  ["People and groups", [...PRINCIPAL_ROUTES, ...GROUP_ROUTES]],
  ["Permissions", [...ROLE_ROUTES, ...PERMISSION_ROUTES, ...ROLE_ASSIGNMENT_ROUTES]],
  ["Lists", LIST_ROUTES],
  ["Columns", FIELD_ROUTES],
  ["Content types", CONTENT_TYPE_ROUTES],
  ["Views", VIEW_ROUTES],
  ["Items", [...ITEM_ROUTES, ...ITEM_WRITE_ROUTES, ...FIELD_VALUE_ROUTES]],
  ["CAML queries and streams", STREAM_ROUTES],
  ["Changes", CHANGE_ROUTES],
  ["Versions", VERSION_ROUTES],
  ["Attachments", ATTACHMENT_ROUTES],
  ["Recycle bin", RECYCLE_BIN_ROUTES],
  ["Files and folders", [...FILE_ROUTES, ...FOLDER_ROUTES]],
  ["Client-side pages", PAGE_ROUTES],
];

export const ROUTES: readonly Route[] = SUBJECTS.flatMap(([, routes]) => routes);
