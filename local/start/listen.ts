import { serve } from "@hono/node-server";
import type { Http2Bindings, HttpBindings, ServerType } from "@hono/node-server";
import type { AddressInfo } from "node:net";

/** Not `localhost`: on that name the SPFx runtime declares itself a local workbench. */
const HOST = "127.0.0.1";

/** A port that cannot be listened on. */
export class UnusablePort extends Error {
  override readonly name = "UnusablePort";

  /** @param reason - what the system says; undefined: another program listens on it */
  constructor(
    readonly port: number,
    readonly reason?: string,
  ) {
    super(reason === undefined ? `Port ${port} is in use.` : `Port ${port} cannot be opened (${reason}).`);
  }
}

type Answer = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

/** A port of this computer. */
export interface Listener {
  readonly port: number;
  /** `http://127.0.0.1:4400` */
  readonly origin: string;
  /** Until this is called everybody is asked to come again. */
  answerWith(answer: Answer): void;
  /** Connections that nothing is being answered on. */
  closeIdle(): void;
  /** Finishes what is being answered. */
  close(): Promise<void>;
}

const notYet: Answer = () => new Response("The intranet is still starting.", { status: 503, headers: { "Retry-After": "1" } });

function open(port: number, answer: Answer): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, port, hostname: HOST }, () => resolve(server));
    server.once("error", ({ code, message }: NodeJS.ErrnoException) =>
      reject(code === "EADDRINUSE" ? new UnusablePort(port) : new UnusablePort(port, message)),
    );
  });
}

/**
 * Opens a port on the loopback address.
 *
 * @param port - 0 lets the system choose
 * @throws UnusablePort
 */
export async function listen(port: number): Promise<Listener> {
  let current = notYet;
  const server = await open(port, (request, env) => current(request, env));
  const { port: opened } = server.address() as AddressInfo;
  const closeIdle = (): void => {
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  };
  return {
    port: opened,
    origin: `http://${HOST}:${opened}`,
    closeIdle,
    answerWith: (answer) => {
      current = answer;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        closeIdle();
      }),
  };
}
