import { Complex } from "../answers/answer";
import type { PermissionMask } from "../store/roles";

/** A permission mask in an answer: its halves are texts on the wire. */
export function maskValue({ High, Low }: PermissionMask): Complex {
  return new Complex("SP.BasePermissions", { High: String(High), Low: String(Low) });
}
