import * as React from "react";
import { loadToolkitHead } from "../../../people/PersonCard/loadToolkitHead";
import type { PersonCardProps } from "../../../people/PersonCard/PersonCard";
import { late } from "../../shared/LatePart/late";
import { LatePart } from "../../shared/LatePart/LatePart";
import { texts } from "./texts";

const toolkitHead = late(async () => (await loadToolkitHead()).default);

/** The toolkit's head once it has come. Our own says as much: it stays where the toolkit is lost. */
export const withLateToolkit: PersonCardProps["withToolkit"] = (head, otherwise) => (
  <LatePart part={toolkitHead} waiting={otherwise} standsIn lostText={texts.PersonCardHeadLost}>
    {(ToolkitHead) => <ToolkitHead {...head} />}
  </LatePart>
);
