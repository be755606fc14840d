import type { GraphRoute } from "./route";

export interface RouteMatch {
  readonly route: GraphRoute;
  /** What stands for each `{name}` of the pattern. */
  readonly keys: ReadonlyMap<string, string>;
}

const keyName = (step: string): string | undefined => /^\{(\w+)\}$/u.exec(step)?.[1];

function keysIn(pattern: readonly string[], steps: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (pattern.length !== steps.length) return undefined;
  const keys = new Map<string, string>();
  for (const [index, wanted] of pattern.entries()) {
    const step = steps[index] ?? "";
    const name = keyName(wanted);
    if (name !== undefined) keys.set(name, step);
    else if (wanted.toLowerCase() !== step.toLowerCase()) return undefined;
  }
  return keys;
}

/** Finds the route of an address; names match whatever the letter case. */
export class Router {
  private readonly patterns: readonly { readonly route: GraphRoute; readonly steps: readonly string[] }[];

  constructor(routes: readonly GraphRoute[]) {
    this.patterns = routes.map((route) => ({ route, steps: route.pattern.slice(1).split("/") }));
  }

  public find(method: string, steps: readonly string[]): RouteMatch | undefined {
    for (const { route, steps: pattern } of this.patterns) {
      if (route.method !== method) continue;
      const keys = keysIn(pattern, steps);
      if (keys !== undefined) return { route, keys };
    }
    return undefined;
  }
}
