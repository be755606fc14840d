import type { Interview } from "../../domain/interview/interview";
import { personTone } from "../../domain/volunteer/nameStone";

/** The same for all interviews with a volunteer; an interview whose volunteer is unknown has one of its own. */
export function speakerKey({ subjectId, id }: Interview): number {
  return subjectId ?? id;
}

/** Tone of an interview's field, 1 to 8. */
export function speakerTone(interview: Interview): number {
  return personTone(speakerKey(interview));
}
