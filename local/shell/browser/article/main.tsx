import { render } from "preact";
import { readPageData } from "../pageData.js";
import { ArticlePage } from "./ArticlePage.js";

const place = document.querySelector("#app");
if (place) render(<ArticlePage data={readPageData()} />, place);
