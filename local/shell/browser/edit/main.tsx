import { render } from "preact";
import { PageStore } from "../page/pageStore.js";
import { SharePointClient } from "../sharePoint/client.js";
import { EditBar } from "./EditBar.js";
import { EditSession } from "./editSession.js";
import type { EditedPage } from "./editSession.js";
import { editWords } from "./editWords.js";
import { SectionTools } from "./PageTools.js";
import { PaneController } from "./paneController.js";

const EDIT = "Mode";

/** The element that holds the tools of a section or web part, made when first asked for. */
function toolsOf(place: Element): Element {
  const [first] = place.children;
  if (first?.matches("[data-tools]")) return first;
  const tools = document.createElement("div");
  tools.dataset["tools"] = "";
  place.prepend(tools);
  return tools;
}

/** The web parts once the runtime has rendered them. */
function hosted(): Promise<readonly HostedWebPart[]> {
  return new Promise((resolve) => {
    if (window.hostedWebParts !== undefined) resolve(window.hostedWebParts);
    else document.addEventListener("intranet:hosted", () => resolve(window.hostedWebParts ?? []), { once: true });
  });
}

function reload(editing: boolean): void {
  const url = new URL(location.href);
  if (editing) url.searchParams.set(EDIT, "Edit");
  else url.searchParams.delete(EDIT);
  if (url.href === location.href) location.reload();
  else location.replace(url);
}

function start(bar: Element, page: EditedPage): void {
  const words = editWords(page.language);
  const sections = [...document.querySelectorAll<HTMLElement>("[data-zone]")];
  const session = new EditSession(page, {
    store: new PageStore(new SharePointClient(page.webUrl)), hosted, reload,
    settle: () => Promise.resolve(undefined), closePane: () => pane.close(),
  }, draw);
  const pane = new PaneController(draw);
  window.propertyPane = pane;

  function chooseBackground(section: HTMLElement, emphasis: number): void {
    section.dataset["emphasis"] = String(emphasis);
    document.dispatchEvent(new Event("intranet:theme"));
    session.setEmphasis(Number(section.dataset["zone"]), emphasis);
  }

  function draw(): void {
    const edited = session.state.mode === "editing";
    const discard = (): void => {
      if (!session.isDirty || confirm(words.discardSure)) void session.discard();
    };
    render(<EditBar state={session.state} words={words} onEdit={() => void session.open()} onSave={() => void session.save()} onDiscard={discard} />, bar);
    for (const [index, section] of sections.entries()) {
      const tools = <SectionTools number={index + 1} emphasis={Number(section.dataset["emphasis"])} words={words} onChoose={(emphasis) => chooseBackground(section, emphasis)} />;
      render(edited ? tools : null, toolsOf(section));
    }
  }

  window.addEventListener("beforeunload", (event) => {
    if (session.isDirty) event.preventDefault();
  });
  draw();
  if (new URL(location.href).searchParams.get(EDIT) === "Edit") void session.open();
}

const [bar, data] = [document.querySelector("#edit"), document.querySelector("#edited-page")?.textContent];
if (bar !== null && data) start(bar, JSON.parse(data) as EditedPage);
