import { render } from "preact";
import { PageStore } from "../page/pageStore.js";
import { SharePointClient } from "../sharePoint/client.js";
import { EditBar } from "./EditBar.js";
import { EditSession } from "./editSession.js";
import type { EditedPage } from "./editSession.js";
import { editWords } from "./editWords.js";
import { PartTools, SectionTools } from "./PageTools.js";
import { PaneController } from "./paneController.js";
import { PropertyPane } from "./PropertyPane.js";

/** The parameter of a page's address that opens it in edit mode, as on SharePoint. */
const MODE = "Mode";

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

const opensInEditMode = (): boolean => new URL(location.href).searchParams.get(MODE) === "Edit";

function addressOf(editing: boolean): URL {
  const url = new URL(location.href);
  if (editing) url.searchParams.set(MODE, "Edit");
  else url.searchParams.delete(MODE);
  return url;
}

function reload(editing: boolean): void {
  const url = addressOf(editing);
  if (url.href === location.href) location.reload();
  else location.replace(url);
}

function storedTitle(place: HTMLElement | undefined): string {
  return place === undefined ? "" : ((JSON.parse(place.dataset["stored"] ?? "{}") as { readonly title?: string }).title ?? "");
}

/** Edit mode of the page that stands here: its command bar, the tools of its sections and web parts, and the property pane. */
export function startEditing(bar: HTMLElement, page: EditedPage): void {
  const words = editWords(page.language);
  const sections = [...document.querySelectorAll<HTMLElement>("[data-zone]")];
  const places = [...document.querySelectorAll<HTMLElement>("[data-web-part]")];
  const sheet = document.body.appendChild(document.createElement("div"));
  const controller = new PaneController(draw);
  const session = new EditSession(
    page,
    {
      store: new PageStore(new SharePointClient(page.webUrl)),
      hosted,
      reload,
      settle: async () => {
        const wrong = await controller.entries.settle();
        if (wrong !== undefined) sheet.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
        return wrong;
      },
      closePane: () => controller.close(),
    },
    draw,
  );
  /** The web part whose pane was open at the last drawing. */
  let configured: string | undefined;

  function chooseBackground(section: HTMLElement, emphasis: number): void {
    section.dataset["emphasis"] = String(emphasis);
    document.dispatchEvent(new Event("intranet:theme"));
    session.setEmphasis(Number(section.dataset["zone"]), emphasis);
  }

  const discard = (): void => {
    if (!session.isDirty || confirm(words.discardSure)) void session.discard();
  };
  const configure = (instanceId: string): void =>
    window.hostedWebParts?.find((webPart) => webPart.instanceId === instanceId)?.openPropertyPane();

  function drawTools(): void {
    const edited = session.state.mode === "editing" || session.state.mode === "saving";
    for (const [index, section] of sections.entries()) {
      const tools = (
        <SectionTools
          number={index + 1}
          emphasis={Number(section.dataset["emphasis"])}
          words={words}
          onChoose={(emphasis) => chooseBackground(section, emphasis)}
        />
      );
      render(edited ? tools : null, toolsOf(section));
    }
    for (const place of places) {
      const { instance = "" } = place.dataset;
      const tools = <PartTools title={storedTitle(place)} words={words} onConfigure={() => configure(instance)} />;
      if (place.parentElement !== null) render(edited ? tools : null, toolsOf(place.parentElement));
    }
  }

  function drawPane(): void {
    const { pane } = controller;
    const place = places.find(({ dataset }) => dataset["instance"] === (pane?.instanceId ?? configured));
    document.body.classList.toggle("sh-with-pane", pane !== undefined);
    render(
      pane === undefined ? null : (
        <PropertyPane open={pane} title={pane.data?.title ?? storedTitle(place)} controller={controller} words={words} />
      ),
      sheet,
    );
    if (pane === undefined && configured !== undefined) place?.parentElement?.querySelector<HTMLElement>("[data-tools] button")?.focus();
    configured = pane?.instanceId;
  }

  function draw(): void {
    const { mode, saved } = session.state;
    bar.toggleAttribute("data-editing", mode === "editing" || mode === "saving");
    if (saved && opensInEditMode()) history.replaceState(history.state, "", addressOf(false));
    render(
      <EditBar
        state={session.state}
        isDraft={page.isDraft}
        words={words}
        onEdit={() => void session.open()}
        onSave={() => void session.save()}
        onDiscard={discard}
      />,
      bar,
    );
    drawTools();
    drawPane();
  }

  window.propertyPane = controller;
  window.addEventListener("beforeunload", (event) => {
    if (session.isDirty) event.preventDefault();
  });
  draw();
  if (opensInEditMode()) void session.open();
}
