import { render } from "preact";
import { readPageData } from "../pageData.js";
import { ListPage } from "./ListPage.js";

const place = document.querySelector("#app");
if (place) render(<ListPage data={readPageData()} />, place);
