import type { Service } from "./faultRule";

/** A request inside a batch, with the status of its own answer; 0 when there is none. */
export interface RecordedPart {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Id of the fault that it met. */
  readonly fault?: string;
}

export interface RecordedRequest {
  /** Counts up from 1 with every answer since the start. */
  readonly number: number;
  /** When it arrived, ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** Path and query, after the origin. */
  readonly path: string;
  readonly person: string;
  /** Null for pages and files. */
  readonly service: Service | null;
  /** 0 when the connection closed without an answer. */
  readonly status: number;
  /** Bytes of the request's body, as the sender counted them. */
  readonly sent: number;
  /** Bytes of the answer's body before compression; null when it was streamed without a length. */
  readonly received: number | null;
  /** Until the answer was ready, in whole milliseconds. */
  readonly ms: number;
  /** Id of the fault that it met. */
  readonly fault?: string;
  /** In the order of the batch. */
  readonly parts?: readonly RecordedPart[];
}

export interface RecorderOptions {
  /** How many requests are kept; older ones are forgotten. */
  readonly most?: number;
}

export interface Wanted {
  readonly service?: Service;
  /** Pages and files as well. */
  readonly everything?: boolean;
}

/** Every request that was answered, in the order of the answers. */
export class Recorder {
  readonly #most: number;
  #last = 0;
  readonly #kept: RecordedRequest[] = [];

  constructor({ most = 5000 }: RecorderOptions = {}) {
    this.#most = most;
  }

  add(request: Omit<RecordedRequest, "number">): void {
    this.#last += 1;
    this.#kept.push({ number: this.#last, ...request });
    if (this.#kept.length > this.#most) this.#kept.shift();
  }

  /** Without further wishes: the requests to the services. */
  requests({ service, everything = false }: Wanted = {}): readonly RecordedRequest[] {
    return this.#kept.filter((each) => (service === undefined ? everything || each.service !== null : each.service === service));
  }

  clear(): void {
    this.#kept.length = 0;
  }
}
