import type { PathStep } from "../odata/resourcePath";
import { ADDRESSES } from "./addresses";
import type { Address } from "./addresses";
import type { Method, Route } from "./route";

export interface RouteMatch {
  readonly route: Route;
  /** By the names of the pattern: `list`, `item`, … */
  readonly addresses: ReadonlyMap<string, Address>;
}

interface CompiledPath {
  readonly signature: string;
  /** Where in the path each address ends. */
  readonly ends: readonly (readonly [name: string, at: number])[];
}

const signatureOf = (text: string): string => text.replaceAll("($)", "()");

const lengthOf = (signature: string): number => (signature === "" ? 0 : signature.split("/").length);

/** One path after the other. @param name - what the second addresses */
function joined(path: CompiledPath, { signature, ends }: CompiledPath, name: string | undefined): CompiledPath {
  const before = lengthOf(path.signature);
  const whole = before === 0 ? signature : `${path.signature}/${signature}`;
  const moved = ends.map(([each, at]) => [each, at + before] as const);
  return { signature: whole, ends: [...path.ends, ...moved, ...(name === undefined ? [] : [[name, lengthOf(whole) - 1] as const])] };
}

const NOTHING: CompiledPath = { signature: "", ends: [] };

/** Every concrete path that a pattern stands for. */
function compile(pattern: string): CompiledPath[] {
  return pattern.split("/").reduce<CompiledPath[]>(
    (paths, part) => {
      const name = /^\{(\w+)\}$/u.exec(part)?.[1];
      const forms = name === undefined ? [{ signature: signatureOf(part), ends: [] }] : (ADDRESSES[name] ?? []).flatMap(compile);
      return paths.flatMap((path) => forms.map((form) => joined(path, form, name)));
    },
    [NOTHING],
  );
}

/** Finds the route of a path; patterns match whatever the letter case. */
export class Router {
  private readonly paths = new Map<string, { readonly route: Route; readonly path: CompiledPath }>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      for (const path of compile(route.pattern)) {
        const key = `${route.method} ${path.signature}`;
        if (this.paths.has(key)) throw new Error(`Two routes answer ${key}.`);
        this.paths.set(key, { route, path });
      }
    }
  }

  public find(method: Method, steps: readonly PathStep[]): RouteMatch | undefined {
    const signature = steps.map(({ name, parameters }) => (parameters.length > 0 ? `${name}()` : name)).join("/");
    const found = this.paths.get(`${method} ${signature}`);
    if (found === undefined) return undefined;
    const addresses = found.path.ends.flatMap(([name, at]) => {
      const step = steps[at];
      return step === undefined ? [] : [[name, { by: step.name, step }] as const];
    });
    return { route: found.route, addresses: new Map(addresses) };
  }
}
