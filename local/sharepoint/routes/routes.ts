import { ATTACHMENT_ROUTES } from "./attachmentRoutes";
import { CHANGE_ROUTES } from "./changeRoutes";
import { FIELD_ROUTES } from "./fieldRoutes";
import { FILE_ROUTES } from "./fileRoutes";
import { FOLDER_ROUTES } from "./folderRoutes";
import { ITEM_ROUTES } from "./itemRoutes";
import { ITEM_WRITE_ROUTES } from "./itemWriteRoutes";
import { LIST_ROUTES } from "./listRoutes";
import { PAGE_ROUTES } from "./pageRoutes";
import { PERMISSION_ROUTES } from "./permissionRoutes";
import { PRINCIPAL_ROUTES } from "./principalRoutes";
import { RECYCLE_BIN_ROUTES } from "./recycleBinRoutes";
import { ROLE_ASSIGNMENT_ROUTES } from "./roleAssignmentRoutes";
import type { Route } from "./route";
import { STREAM_ROUTES } from "./streamRoutes";
import { VERSION_ROUTES } from "./versionRoutes";
import { VIEW_ROUTES } from "./viewRoutes";
import { WEB_ROUTES } from "./webRoutes";

/** Everything the service answers; what is not here is answered 501. */
export const ROUTES: readonly Route[] = [
  ...WEB_ROUTES, ...PRINCIPAL_ROUTES, ...PERMISSION_ROUTES, ...ROLE_ASSIGNMENT_ROUTES, ...LIST_ROUTES, ...FIELD_ROUTES, ...VIEW_ROUTES, ...ITEM_ROUTES, ...ITEM_WRITE_ROUTES, ...PAGE_ROUTES, ...FILE_ROUTES, ...FOLDER_ROUTES,
  ...CHANGE_ROUTES, ...VERSION_ROUTES, ...ATTACHMENT_ROUTES, ...RECYCLE_BIN_ROUTES, ...STREAM_ROUTES,
];
