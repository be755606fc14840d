/** What a walk asks of a browser: no more than every protocol gives. */
export interface Engine {
  /** Goes to an address as one of the people of the switcher. */
  readonly open: (address: string, cookie: { readonly name: string; readonly value: string }) => Promise<void>;
  /** Runs a function in the page. It travels as its text, so it may only use what it is given. */
  readonly run: <Args extends readonly unknown[], Result>(work: (...args: Args) => Result, ...args: Args) => Promise<Result>;
  /** Presses what is there in the window, as a mouse does. */
  readonly press: (at: Point) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** What the page that is open complained of: its errors, and the rejections that nobody handled. */
  readonly complaints: () => Promise<readonly string[]>;
  /** A picture of the window, as a PNG. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The window of both, in CSS pixels. */
export const WINDOW = { width: 1280, height: 900 };

/** A call of a function with its arguments, as a text. */
export function callOf(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${work.toString()})(${args.map((arg) => JSON.stringify(arg)).join(",")})`;
}

/** WebDriver's actions of a press and of typing: both protocols take the same. @see https://www.w3.org/TR/webdriver2/#actions */
export function pressAt({ x, y }: Point): object[] {
  return [
    {
      type: "pointer",
      id: "mouse",
      parameters: { pointerType: "mouse" },
      actions: [
        { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ],
    },
  ];
}

/** @see {@link pressAt} */
export function typed(text: string): object[] {
  const actions = [...text].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  return [{ type: "key", id: "keyboard", actions }];
}
