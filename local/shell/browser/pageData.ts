import type { ClientPageData } from "../clientPageData";

/** Reads what the server has written into the page. */
export function readPageData(): ClientPageData {
  return JSON.parse(document.querySelector("#page-data")?.textContent ?? "{}") as ClientPageData;
}
