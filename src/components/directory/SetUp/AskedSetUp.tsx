import * as React from "react";
import { Note } from "../../shared/Note/Note";
import { strings } from "../strings";
import { SetUp } from "./SetUp";
import type { SetUpProps } from "./SetUp";

/** The set-up for owners who ask for it although the lists are there: it stands above what they have, says when it is done, and can be pressed again. */
export function AskedSetUp({ setUp, onDone }: SetUpProps): React.ReactElement {
  const [done, setDone] = React.useState(false);
  const finish = (): void => {
    setDone(true);
    onDone();
  };
  return (
    <>
      {done && <Note kind="info">{strings.SetUpDone}</Note>}
      <SetUp setUp={setUp} onDone={finish} />
    </>
  );
}
