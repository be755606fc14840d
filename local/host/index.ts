/** The genuine SPFx runtime and the shipped web parts, for pages of one origin. */
export { BROWSER_PATHS } from "./browserPaths";
export { contentSecurityPolicy } from "./contentSecurity";
export { hostApp } from "./hostApp";
export type { HostModes } from "./modes";
export { ownOriginOnly } from "./ownOriginOnly";
export { LOCAL_ID, preloadedData } from "./pageContext";
export type { PreloadedData } from "./pageContext";
export type { ProjectFolders } from "./projectFolders";
