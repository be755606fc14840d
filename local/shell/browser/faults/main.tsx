import { render } from "preact";
import { FaultPanel } from "./FaultPanel.js";
import { wordsIn } from "./words.js";

const place = document.querySelector("#faults");
const switcher = document.querySelector<HTMLSelectElement>("select[data-cookie=plat-visitor]");
const people = {
  me: switcher?.value ?? "",
  nameOf: (key: string) => [...(switcher?.options ?? [])].find(({ value }) => value === key)?.label ?? key,
};
if (place) render(<FaultPanel people={people} words={wordsIn(document.documentElement.lang)} />, place);
