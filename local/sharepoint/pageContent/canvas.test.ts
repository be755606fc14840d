import { canvasHtml, checkControls, controlsJson, layoutHtml } from "./canvas";

const TEXT = { controlType: 4, id: "a", position: { zoneIndex: 1 }, innerHTML: "<p>a &amp; b</p><div>c</div>" };
const PART = { controlType: 3, id: "b", webPartId: "w", webPartData: { id: "w", dataVersion: "1.2", properties: { text: '"<&>:{}"' } } };
const SETTINGS = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } };

describe("the canvas of a page", () => {
  it("is markup with the controls in attributes where list items show it", () => {
    expect(canvasHtml(JSON.stringify([SETTINGS]))).toBe(
      '<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;&quot;controlType&quot;&#58;0,&quot;pageSettingsSlice&quot;&#58;&#123;&quot;isDefaultDescription&quot;&#58;true&#125;&#125;"></div></div>',
    );
  });

  it("comes back from that markup with everything that was in it", () => {
    const sent = JSON.stringify([TEXT, PART, SETTINGS]);
    expect(JSON.parse(controlsJson(canvasHtml(sent)))).toEqual([TEXT, PART, SETTINGS]);
  });

  it("stays as it is where it is JSON, blanks and all, and as markup where it is markup", () => {
    expect(controlsJson('[ { "controlType": 0 } ]')).toBe('[ { "controlType": 0 } ]');
    expect(canvasHtml("<p>markup</p>")).toBe("<p>markup</p>");
  });

  it("is one text part where it was never a canvas", () => {
    expect(JSON.parse(controlsJson("<p>plain</p>"))).toMatchObject([{ controlType: 4, innerHTML: "<p>plain</p>" }]);
  });

  it.each([
    ["no JSON", "oops"],
    ["nothing", "null"],
    ["a number", "5"],
    [
      "a web part without data",
      '&#123;&quot;controlType&quot;&#58;3&#125;"><div data-sp-webpart="" data-sp-webpartdataversion="1.0" data-sp-webpartdata="oops"></div><p class="',
    ],
  ])("is one text part where its markup holds %s", (_what, data) => {
    const markup = `<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="${data}"></div></div>`;
    expect(JSON.parse(controlsJson(markup))).toMatchObject([{ controlType: 4, innerHTML: markup }]);
  });

  it.each(["<p></p>", "{}", "[1]", '"text"', "[{]", ""])("is refused as %j", (text) => {
    expect(() => checkControls("CanvasContent1", text)).toThrow("CanvasContent1 is not a JSON array");
  });

  it.each(["[]", "null", "[{}]"])("is taken as %j", (text) => {
    expect(() => checkControls("CanvasContent1", text)).not.toThrow();
  });
});

it("the title area carries its own version", () => {
  expect(layoutHtml('[{"dataVersion":"1.4"}]')).toContain('data-sp-canvasdataversion="1.4"');
  expect(layoutHtml("null")).toBe("<div></div>");
});
