import { render } from "preact";
import { FaultPanel } from "./FaultPanel.js";
import { wordsIn } from "./words.js";

const place = document.querySelector("#faults");
const switcher = document.querySelector<HTMLSelectElement>("select[data-cookie=plat-visitor]");
const me = { key: switcher?.value ?? "", name: switcher?.selectedOptions[0]?.label ?? "" };
if (place) render(<FaultPanel me={me} words={wordsIn(document.documentElement.lang)} />, place);
