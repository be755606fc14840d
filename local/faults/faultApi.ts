import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { foreignAnswer } from "../http/ownOrigin";
import type { NewRule } from "./faultRule";
import { SERVICES } from "./faultRule";
import type { Faults } from "./faults";
import { BadRule } from "./readRule";
import { READY_MADE } from "./readyMade";
import type { Recorder } from "./recorder";

const CONTROL_PATH = "/_local";

const LONGEST_RULE = 16 * 1024;

export interface FaultApiOptions {
  /** Of the server, as its pages name it: `http://127.0.0.1:4400`. */
  readonly origin: string;
  readonly faults: Faults;
  readonly recorder: Recorder;
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new BadRule("The body must be JSON.");
  }
}

/**
 * The loopback API of the faults, to be mounted before whatever meets them: `GET`, `POST` and `DELETE /_local/faults`, `DELETE /_local/faults/{id}`, `GET /_local/faults/ready-made`,
 * `GET` and `DELETE /_local/requests` (`?service=sharepoint` or `graph`, `?everything=true` for pages and files as well).
 * It answers pages of its own origin, and programs that name its host; everything else is refused, so that no page elsewhere switches faults or reads what was asked.
 */
export function faultApi({ origin, faults, recorder }: FaultApiOptions): Hono {
  const app = new Hono();
  app.use(`${CONTROL_PATH}/*`, async (c, next) => {
    const refused = foreignAnswer(c.req.raw, origin);
    if (refused !== undefined) return refused;
    c.header("Cache-Control", "no-store");
    return next();
  });
  app.onError((error, c) => {
    if (!(error instanceof BadRule)) throw error;
    return c.json({ error: error.message }, 400);
  });

  app.get(`${CONTROL_PATH}/faults`, (c) => c.json(faults.active));
  app.get(`${CONTROL_PATH}/faults/ready-made`, (c) => c.json(READY_MADE));
  app.post(
    `${CONTROL_PATH}/faults`,
    bodyLimit({ maxSize: LONGEST_RULE, onError: (c) => c.json({ error: `A rule has at most ${LONGEST_RULE} bytes.` }, 413) }),
    async (c) =>
      // `add` reads the rule, whatever it is.
      c.json(faults.add((await bodyOf(c.req.raw)) as NewRule), 201),
  );
  app.delete(`${CONTROL_PATH}/faults`, (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  app.delete(`${CONTROL_PATH}/faults/:id`, (c) =>
    faults.remove(c.req.param("id"))
      ? c.body(null, 204)
      : c.json({ error: "There is no such fault: it was removed, or its number of requests is over." }, 404),
  );

  app.get(`${CONTROL_PATH}/requests`, (c) => {
    const { service: named, everything } = c.req.query();
    const service = SERVICES.find((each) => each === named);
    if (named !== undefined && service === undefined) throw new BadRule(`service must be one of ${SERVICES.join(", ")}.`);
    return c.json(recorder.requests({ everything: everything === "true", ...(service === undefined ? {} : { service }) }));
  });
  app.delete(`${CONTROL_PATH}/requests`, (c) => {
    recorder.clear();
    return c.body(null, 204);
  });
  app.all(`${CONTROL_PATH}/*`, (c) => c.json({ error: `There is nothing at ${c.req.method} ${c.req.path}.` }, 404));
  return app;
}
