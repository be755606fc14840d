import * as React from "react";
import { createPortal } from "react-dom";
import { usePageTheme } from "../PageRoot/PageTheme";
import { usePageView } from "../PageRoot/PageView";
import { placeBeside } from "./placeBeside";
import "./Beside.css";

export interface BesideProps {
  readonly id: string;
  /** Name of the dialog. */
  readonly label: string;
  /** What was pressed. */
  readonly anchor: React.RefObject<HTMLElement>;
  readonly panel: React.RefObject<HTMLDivElement>;
  /** The reader has walked past the first or the last thing that takes focus, or has scrolled the anchor away. */
  readonly onLeave: () => void;
  readonly children: React.ReactNode;
}

const TAKES_FOCUS = "a[href], button, input, select, textarea";

/** Keeps an element beside its anchor while either moves or grows. @param onGone - the anchor has left the window */
function useBeside(anchor: React.RefObject<HTMLElement>, panel: React.RefObject<HTMLElement>, onGone: () => void): void {
  const gone = React.useRef(onGone);
  gone.current = onGone;
  React.useLayoutEffect(() => {
    const [from, element] = [anchor.current, panel.current];
    if (from === null || element === null) return undefined;
    const place = (): void => {
      const box = from.getBoundingClientRect();
      if (box.bottom < 0 || box.top > window.innerHeight) return gone.current();
      const { left, top } = placeBeside(
        box,
        { width: element.offsetWidth, height: element.offsetHeight },
        { width: document.documentElement.clientWidth, height: window.innerHeight },
      );
      // As properties: on a phone the style sheet does without them.
      element.style.setProperty("--beside-left", `${left}px`);
      element.style.setProperty("--beside-top", `${top}px`);
    };
    place();
    const growth = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(place);
    growth?.observe(element);
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      growth?.disconnect();
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [anchor, panel]);
}

/**
 * A small dialog beside what opened it, over the page; on a phone, a sheet from the bottom edge. The page stays usable.
 * In the order of focus it stands behind its anchor: walking past its ends leads back there.
 */
export function Beside({ id, label, anchor, panel, onLeave, children }: BesideProps): React.ReactElement {
  const { language } = usePageView();
  const theme = usePageTheme();
  useBeside(anchor, panel, onLeave);
  const leaveAtTheEnds = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Tab") return;
    const stops = [...event.currentTarget.querySelectorAll(TAKES_FOCUS)];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (event.shiftKey ? at > 0 : at < stops.length - 1) return;
    event.preventDefault();
    onLeave();
  };
  return createPortal(
    <div
      className="ps ps-beside"
      {...theme}
      lang={language}
      id={id}
      ref={panel}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={leaveAtTheEnds}
    >
      {children}
    </div>,
    document.body,
  );
}
