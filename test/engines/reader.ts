import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type { Engine } from "./engine";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What comes late, such as the facets, moves what stands below it. */
const REST_MS = 1500;

/** Something on the page, as who reads it with a screen reader and who looks at it meet it. */
export interface Found {
  readonly name: string;
  readonly text: string;
  readonly address: string;
  /** The middle of it in the window. */
  readonly x: number;
  readonly y: number;
  readonly focused: boolean;
  /** Whether one sees that it has the focus. */
  readonly ringed: boolean;
}

/** A role and a name, whole or in part. `within` is where it is looked for. */
export interface Wanted {
  readonly role: string;
  readonly name?: string;
  readonly within?: Wanted;
}

interface Axe {
  setup(root: Element): void;
  teardown(): void;
  readonly commons: {
    readonly aria: { getRole(element: Element): string | null };
    readonly text: { accessibleText(element: Element): string };
    readonly dom: { isVisibleToScreenReaders(element: Element): boolean };
  };
}

/** Runs in the page. Both engines are asked through axe, so that a name means the same in both. */
function lookUp(wanted: Wanted, intoSight: boolean): Found[] {
  const { axe } = window as unknown as { axe: Axe };
  const { aria, text, dom } = axe.commons;
  const all = ({ role, name = "", within }: Wanted): Element[] => {
    const roots = within === undefined ? [document.documentElement] : all(within);
    return roots.flatMap((root) =>
      Array.from(root.querySelectorAll("*")).filter(
        (element) => aria.getRole(element) === role && dom.isVisibleToScreenReaders(element) && text.accessibleText(element).includes(name),
      ),
    );
  };
  axe.setup(document.documentElement);
  try {
    return all(wanted).map((element, at) => {
      if (intoSight && at === 0) element.scrollIntoView({ block: "center" });
      const box = element.getBoundingClientRect();
      return {
        name: text.accessibleText(element),
        text: element.textContent ?? "",
        address: element.getAttribute("href") ?? "",
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        focused: element === document.activeElement,
        ringed: getComputedStyle(element).outlineStyle === "solid",
      };
    });
  } finally {
    axe.teardown();
  }
}

/** Somebody who uses the pages of an intranet in one of the engines. */
export class Reader {
  constructor(
    readonly engine: Engine,
    private readonly origin: string,
  ) {}

  async visit(page: string, visitor = "staff"): Promise<void> {
    await this.engine.open(`${this.origin}/sites/plat/${page}`, { name: "plat-visitor", value: visitor });
    await this.engine.run((source) => void new Function(source)(), AXE);
  }

  /** All that is there now. */
  all(wanted: Wanted): Promise<Found[]> {
    return this.engine.run(lookUp, wanted, false);
  }

  /** The first, as soon as it is there. */
  async first(wanted: Wanted, intoSight = false): Promise<Found> {
    let found: Found | undefined;
    await expect
      .poll(async () => (found = (await this.engine.run(lookUp, wanted, intoSight))[0]) !== undefined, {
        message: `${wanted.role} "${wanted.name ?? ""}"`,
      })
      .toBe(true);
    return found as Found;
  }

  async gone(wanted: Wanted): Promise<void> {
    await expect.poll(async () => (await this.all(wanted)).length).toBe(0);
  }

  /** Presses the first in its middle, once it has come to rest. @returns what was pressed */
  async press(wanted: Wanted): Promise<Found> {
    let before = await this.first(wanted, true);
    const atRest = async (): Promise<boolean> => {
      const { x, y } = before;
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      before = await this.first(wanted, true);
      return before.x === x && before.y === y;
    };
    await expect.poll(atRest).toBe(true);
    await this.engine.press(before);
    return before;
  }
}
