import { startEditing } from "./editPage.js";
import type { EditedPage } from "./editSession.js";

const [bar, data] = [document.querySelector<HTMLElement>("#edit"), document.querySelector("#edited-page")?.textContent];
if (bar !== null && data) startEditing(bar, JSON.parse(data) as EditedPage);
