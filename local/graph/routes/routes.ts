import { CHAT_ROUTES } from "./chatRoutes";
import { GROUP_ROUTES } from "./groupRoutes";
import { MESSAGE_ROUTES } from "./messageRoutes";
import { PEOPLE_ROUTES } from "./peopleRoutes";
import { PHOTO_ROUTES } from "./photoRoutes";
import { PRESENCE_ROUTES } from "./presenceRoutes";
import type { GraphRoute } from "./route";
import { TEAM_ROUTES } from "./teamRoutes";
import { USER_ROUTES } from "./userRoutes";

/** Everything the local Graph answers, besides `POST /$batch`; what is not here is answered 501. */
export const GRAPH_ROUTES: readonly GraphRoute[] = [
  ...USER_ROUTES,
  ...PHOTO_ROUTES,
  ...PRESENCE_ROUTES,
  ...PEOPLE_ROUTES,
  ...GROUP_ROUTES,
  ...TEAM_ROUTES,
  ...MESSAGE_ROUTES,
  ...CHAT_ROUTES,
];
