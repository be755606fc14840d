import { ITEM_ROUTES } from "./itemRoutes";
import { LIST_ROUTES } from "./listRoutes";
import { PRINCIPAL_ROUTES } from "./principalRoutes";
import type { Route } from "./route";
import { WEB_ROUTES } from "./webRoutes";

/** Everything the service answers; what is not here is answered 501. */
export const ROUTES: readonly Route[] = [...WEB_ROUTES, ...PRINCIPAL_ROUTES, ...LIST_ROUTES, ...ITEM_ROUTES];
