/** A whole local intranet: hand in your lists, your people and your release folder. */
export { startLocalIntranet } from "./start/startLocalIntranet";
export type { LocalIntranetOptions, RunningLocalIntranet } from "./start/startLocalIntranet";
export type { IntranetContents } from "./start/contents";
export { readModes } from "./start/modes";
export type { TenantModes } from "./start/modes";
export { UnusablePort } from "./start/listen";
