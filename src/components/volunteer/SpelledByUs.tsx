import * as React from "react";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { strings } from "./strings";

/** Says of the Latin spelling of a name that it is ours, where its owner has given none. */
export function SpelledByUs({ volunteer }: { readonly volunteer: Volunteer }): React.ReactElement | null {
  return volunteer.romanised === undefined ? null : <span> {strings.SpelledByUs}</span>;
}
