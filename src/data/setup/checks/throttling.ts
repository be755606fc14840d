import type { Check } from "./finding";
import { found } from "./finding";

/** Whether SharePoint answers without asking to slow down. */
export const throttling: Check = ({ web }) =>
  found(web, ({ slowDown }) => ({ state: slowDown.length === 0 ? "ok" : "differs", facts: slowDown }));
