import { render } from "preact";
import { FaultPanel } from "./FaultPanel.js";
import { peopleOf } from "./people.js";
import { wordsIn } from "./words.js";

const place = document.querySelector("#faults");
if (place) render(<FaultPanel people={peopleOf(document)} words={wordsIn(document.documentElement.lang)} />, place);
