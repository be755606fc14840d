import * as React from "react";
import { late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import type { VolunteerPersonCardProps } from "./VolunteerPersonCard";

/** Mail and chat stand on the card without it. */
export const personCardPart = late(
  async () => (await import(/* webpackChunkName: "person-card" */ "./VolunteerPersonCard")).VolunteerPersonCard,
);

/** The person card beside a stone, as soon as it is there. */
export function LateVolunteerPersonCard(props: VolunteerPersonCardProps): React.ReactElement {
  return <LatePart part={personCardPart}>{(VolunteerPersonCard) => <VolunteerPersonCard {...props} />}</LatePart>;
}
