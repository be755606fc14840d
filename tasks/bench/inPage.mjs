// What runs inside the page: each function is handed over to the browser and must stand alone.

/** Milliseconds for the same small piece of work on every machine, the best of nine: tells how slow the slowed processor was. */
export function fixedWork() {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let step = 0; step < 5e6; step++) sum = (sum * 31 + step) | 0;
    return performance.now() - start + (sum & 0);
  });
  return Math.min(...times);
}

/**
 * Keeps times from each input event of the search box, by the event's own clock:
 *
 * - `echo`: to the first frame, which holds the typed text
 * - `results`: to the first frame in which the people found for that very text stand (the chip of the query says the
 *   text, and the links on the cards carry it)
 * - `rest`: to the last change of the page that follows from it: counts beside the facets, rows around those in view
 *
 * A frame counts when it has been painted: a timer that its own callback sets runs after that.
 */
export function watchTyping() {
  const box = document.querySelector("input[type=search]");
  const directory = document.querySelector(".ps-dir");
  let changed = 0;
  new MutationObserver(() => (changed = performance.now())).observe(directory, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const stand = (text) => {
    const chip =
      [...directory.querySelectorAll(".ps-chip")].map(({ textContent }) => textContent).find((label) => label.startsWith("「")) ?? "";
    const link = directory.querySelector("article h3 a");
    const inLink = link === null ? text : (new URL(link.href).searchParams.get("ps-q") ?? "");
    return chip === (text === "" ? "" : `「${text}」`) && inLink === text;
  };
  window.benchTimes = [];
  box.addEventListener(
    "input",
    ({ timeStamp }) => {
      const time = { text: box.value };
      const since = () => performance.now() - timeStamp;
      requestAnimationFrame(function frame() {
        const there = stand(box.value);
        setTimeout(() => {
          time.echo ??= since();
          if (!there && since() < 10_000) requestAnimationFrame(frame);
          else {
            time.results = since();
            setTimeout(() => window.benchTimes.push({ ...time, rest: changed - timeStamp }), 400);
          }
        });
      });
    },
    { capture: true },
  );
}

/**
 * Milliseconds from a click on each of eight boxes of the first facet, three times on and off: `box` to the painted frame in which it says
 * what was chosen, `people` to the one in which the people found stand (the links on the cards carry the choice).
 */
export async function clickPlaces() {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const stand = (places) => {
    const link = document.querySelector("article h3 a");
    return link !== null && new URL(link.href).searchParams.getAll("ps-place").length === places;
  };
  const times = [];
  for (let round = 0; round < 24; round++) {
    const index = round % 8;
    for (const wanted of [true, false]) {
      const box = document.querySelectorAll(".ps-facets input[type=checkbox]")[index];
      if (box.getAttribute("aria-disabled") === "true") continue;
      const start = performance.now();
      // Asked for before the product asks for the same frame: what it does after that is not to be waited for.
      const first = painted();
      box.click();
      await first;
      const time = { box: performance.now() - start };
      if (box.checked !== wanted) throw new Error("The box does not say what was chosen in the first frame after the click.");
      while (!stand(wanted ? 1 : 0)) await painted();
      times.push({ ...time, people: performance.now() - start });
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }
  return times;
}

/** Milliseconds from opening each of six people to the painted frame in which their profile, or what stands in for it, has its name. */
export async function openPeople() {
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const times = [];
  for (let round = 0; round < 6; round++) {
    const links = document.querySelectorAll("article h3 a");
    const link = links[round % links.length];
    const start = performance.now();
    link.click();
    do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (![...document.querySelectorAll("[role=dialog], dialog")].some(({ textContent }) => textContent.includes(link.textContent)));
    times.push(performance.now() - start);
    await wait(1000);
    history.back();
    await wait(1000);
  }
  return times;
}

/** Remembers when the first heading of ours, and when the first card, was painted. Runs before anything else of the page. */
export function watchFirst() {
  const remember = (name, selector) =>
    requestAnimationFrame(function frame() {
      if (document.querySelector(selector) === null) requestAnimationFrame(frame);
      else setTimeout(() => (window[name] = performance.now()));
    });
  remember("benchFirstOfOurs", ".ps h2");
  remember("benchFirstCard", "article h3 a");
}

/** @returns whether what was read has been kept on the device for the next visit */
export async function copyIsKept() {
  // Opening would make a database that is not there yet, without what the product puts into it.
  if (!(await indexedDB.databases()).some(({ name }) => name === "plat-sodan")) return false;
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open("plat-sodan"));
  const copies = await answer(database.transaction("directory").objectStore("directory").count());
  database.close();
  return copies > 0;
}

/** @returns how many requests to SharePoint and Graph were sent before the first card was painted; call it once they are answered */
export function requestsBeforeFirstCard() {
  const sent = performance.getEntriesByType("resource").filter(({ name }) => /\/_api\/|\/graph\//.test(name));
  return sent.filter(({ startTime }) => startTime < window.benchFirstCard).length;
}

/** @returns milliseconds to the first card, from the navigation and from the moment the page asked for the web part's script; from there also to the first of ours */
export function firstSeen() {
  const script = performance.getEntriesByType("resource").find(({ name }) => /\/volunteer-directory-web-part_/.test(name));
  return {
    fromNavigation: window.benchFirstCard,
    fromWebPart: window.benchFirstCard - script.startTime,
    ours: window.benchFirstOfOurs - script.startTime,
  };
}
