import { Failure } from "../../../data/transport/failure";

/** Why a part did not come: what reading for it was refused with, or else the line and the server of the scripts. */
export function lostPart(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure(window.navigator.onLine ? "unexpected" : "offline", { cause: error });
}
