import { PHOTO_ROUTES } from "./photoRoutes";
import { PRESENCE_ROUTES } from "./presenceRoutes";
import type { GraphRoute } from "./route";
import { USER_ROUTES } from "./userRoutes";

/** Everything the local Graph answers, besides `POST /$batch`; what is not here is answered 501. */
export const GRAPH_ROUTES: readonly GraphRoute[] = [...USER_ROUTES, ...PHOTO_ROUTES, ...PRESENCE_ROUTES];
