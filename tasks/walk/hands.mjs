/** Part of the height of the window that one swipe or turn of the wheel brings into sight. */
const STRETCH = 0.7;
/** Touches on the way of one swipe. */
const STEPS = 12;
/** More than anybody would do. */
const MOST = 60;

/** Whether the middle of something can be touched: it is in the window, and nothing lies over it. */
function isReachable(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const touched = document.elementFromPoint(left + width / 2, top + height / 2);
  return touched !== null && (element.contains(touched) || touched.contains(element));
}

const middleOf = async (target) => {
  const { x, y, width, height } = await target.boundingBox();
  return [x + width / 2, y + height / 2];
};

/** What has been set in motion comes to rest: a finger that presses before would miss. */
async function rested(page, target) {
  for (let [before, now] = [undefined, await target.boundingBox()]; JSON.stringify(before) !== JSON.stringify(now);) {
    await page.waitForTimeout(150);
    [before, now] = [now, await target.boundingBox()];
  }
}

/** Scrolls until the target can be touched, and counts. */
async function bringIntoReach(page, target, scroll) {
  await target.waitFor();
  for (let turns = 0; turns < MOST; turns++) {
    await rested(page, target);
    if (await target.evaluate(isReachable)) return turns;
    const [, y] = await middleOf(target);
    const { height } = page.viewportSize();
    await scroll(Math.sign(y - height / 2) * height * STRETCH);
  }
  throw new Error(`${target} does not come within reach.`);
}

/** Letters come as a reader's own keyboard makes them, one by one. */
async function typeLetters(page, text) {
  for (const letter of text) {
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(30);
  }
  return [...text].length;
}

/** What a hand did. */
export const nothing = () => ({ presses: 0, letters: 0, scrolls: 0 });

/** A finger: presses are taps, scrolls are swipes. */
export function finger(page) {
  const done = nothing();
  // Touch by touch, as a finger that moves: pages hear the same.
  const swipe = async (distance) => {
    const session = await page.context().newCDPSession(page);
    const { width, height } = page.viewportSize();
    const touch = (type, moved) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: width / 2, y: height / 2 + distance / 2 - moved }],
      });
    await touch("touchStart", 0);
    for (let step = 1; step <= STEPS; step++) await touch("touchMove", (distance * step) / STEPS);
    await touch("touchEnd", distance);
    await session.detach();
  };
  return {
    done,
    async press(target) {
      done.scrolls += await bringIntoReach(page, target, swipe);
      await page.touchscreen.tap(...(await middleOf(target)));
      done.presses += 1;
    },
    async write(field, text) {
      await this.press(field);
      done.letters += await typeLetters(page, text);
    },
    /** The keyboard on the screen lies over the people: the button of the search brings them into sight. */
    async ask(button) {
      await this.press(button);
    },
    async begin() {},
  };
}

/** A mouse: presses are clicks, scrolls are turns of the wheel. People come while the reader types. */
export function mouse(page) {
  const done = nothing();
  return {
    done,
    async press(target) {
      done.scrolls += await bringIntoReach(page, target, (distance) => page.mouse.wheel(0, distance));
      await page.mouse.click(...(await middleOf(target)));
      done.presses += 1;
    },
    async write(field, text) {
      await this.press(field);
      done.letters += await typeLetters(page, text);
    },
    async ask() {},
    async begin() {
      await page.mouse.move(640, 450);
    },
  };
}

/** Keys alone: presses are Tab and Enter, from the beginning of the web part on. */
export function keyboard(page) {
  const done = nothing();
  const key = async (name) => {
    await page.keyboard.press(name);
    done.presses += 1;
  };
  const go = async (target) => {
    await target.waitFor();
    for (let keys = 0; keys < MOST; keys++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await key("Tab");
    }
    throw new Error(`${target} is more than ${MOST} keys away.`);
  };
  return {
    done,
    async press(target) {
      await go(target);
      await key("Enter");
    },
    async write(field, text) {
      await go(field);
      done.letters += await typeLetters(page, text);
    },
    /** Past the filters, as the page offers to whoever walks through it with the keys. */
    async ask(_, past) {
      await key("Enter");
      await go(past);
      await key("Enter");
    },
    /** What a site puts above its pages differs from tenant to tenant, and is not ours. */
    async begin(webPart) {
      await webPart.evaluate((element) => {
        element.tabIndex = -1;
        element.focus();
      });
    },
  };
}
