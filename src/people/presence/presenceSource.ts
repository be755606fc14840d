import type { GraphContext } from "../graph/graphContext";
import { readPresencesFrom } from "./graphPresences";
import type { Presence, ReadPresences } from "./presence";
import { GraphRefused } from "../graph/postToGraph";

/** Nobody is asked about again before this time has passed. */
const FRESH_MS = 5 * 60_000;
/** Cards that come into view together are asked about together. */
const GATHER_MS = 1000;
/** Between two questions, also where the reader scrolls on. */
const PAUSE_MS = 5000;
/** People that Graph takes in one question. */
const MOST_PEOPLE = 650;

type Show = (presence: Presence | undefined) => void;

/** Presence of the people whose cards are on the page. */
export interface PresenceSource {
  /** Tells about a person now, where something is known, and whenever it changes. @returns stops telling */
  readonly watch: (upn: string, show: Show) => () => void;
}

/** Asks about whoever is watched, together, while the page is seen. Once refused it stays silent. */
export function createPresenceSource(read: ReadPresences): PresenceSource {
  const watchers = new Map<string, Set<Show>>();
  const known = new Map<string, Presence | undefined>();
  const askedAt = new Map<string, number>();
  let lastAsked = -Infinity;
  let asking = false;
  let refused = false;
  let timer: number | undefined;

  const dueAt = (upn: string): number => (askedAt.get(upn) ?? -Infinity) + FRESH_MS;

  function tell(upn: string, presence: Presence | undefined): void {
    known.set(upn, presence);
    watchers.get(upn)?.forEach((show) => show(presence));
  }

  function plan(): void {
    window.clearTimeout(timer);
    if (refused || asking || watchers.size === 0) return;
    const next = Math.max(Math.min(...[...watchers.keys()].map(dueAt)), lastAsked + PAUSE_MS);
    timer = window.setTimeout(() => void ask(), Math.max(GATHER_MS, next - Date.now()));
  }

  async function ask(): Promise<void> {
    if (document.hidden) {
      document.addEventListener("visibilitychange", plan, { once: true });
      return;
    }
    const now = Date.now();
    const people = [...watchers.keys()].filter((upn) => dueAt(upn) <= now).slice(0, MOST_PEOPLE);
    people.forEach((upn) => askedAt.set(upn, now));
    lastAsked = now;
    asking = true;
    try {
      const presences = await read(people);
      people.forEach((upn) => tell(upn, presences.get(upn)));
    } catch (error) {
      refused = error instanceof GraphRefused;
      // What was true some minutes ago may be false now.
      (refused ? [...known.keys()] : people).forEach((upn) => tell(upn, undefined));
    }
    asking = false;
    plan();
  }

  return {
    watch: (upn, show) => {
      const shows = watchers.get(upn) ?? new Set();
      watchers.set(upn, shows.add(show));
      if (Date.now() < dueAt(upn) && known.get(upn) !== undefined) show(known.get(upn));
      plan();
      return () => {
        shows.delete(show);
        if (shows.size === 0 && watchers.get(upn) === shows) watchers.delete(upn);
        plan();
      };
    },
  };
}

const sources = new WeakMap<GraphContext, PresenceSource>();

/** The source of a web part: switched off and on again, it does not ask anew about people it has just asked about. */
export function presenceSourceOf(context: GraphContext): PresenceSource {
  const source = sources.get(context) ?? createPresenceSource(readPresencesFrom(context));
  sources.set(context, source);
  return source;
}
