/** @jest-environment jsdom */
import { articleText } from "./articleText";

const base = "https://plat.example/sites/plat/SitePages/";
const read = (html: string) => articleText(html, base);

test("the text web parts of a page are read in order, without the canvas around them", () => {
  const canvas =
    "<div><div data-sp-canvascontrol data-sp-controldata='{}'><div data-sp-rte><h2>初めに</h2></div></div><div><div data-sp-rte=''><p>本文 <strong>太字</strong></p></div></div></div>";
  expect(read(canvas)).toEqual([
    { element: "h2", pieces: ["初めに"] },
    { element: "p", pieces: ["本文 ", { element: "strong", pieces: ["太字"] }] },
  ]);
});

test("elements outside the set give way to their text, and those that hold no text for readers vanish", () => {
  expect(read("<p>a<span onclick=x>b</span><script>alert(1)</script><style>p{}</style><svg><a>c</a></svg></p>")).toEqual([
    { element: "p", pieces: ["a", "b"] },
  ]);
});

test("a link keeps its address when it leads to the web, and is plain text otherwise", () => {
  expect(read("<a href='next.aspx' onmouseover='x'>次</a>")).toEqual([{ element: "a", href: `${base}next.aspx`, pieces: ["次"] }]);
  for (const href of ["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "http://["])
    expect(read(`<a href="${href}">x</a>`)).toEqual(["x"]);
});

test("an image with a handler leaves nothing behind", () => {
  expect(read("<p>前<img src=x onerror=alert(1)>後</p>")).toEqual([{ element: "p", pieces: ["前", "後"] }]);
});
