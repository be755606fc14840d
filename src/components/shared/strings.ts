import * as platSodan from "PlatSodanStrings";

export { fill } from "./fill";

/** The texts of all components in the reader's language. */
export const strings: IPlatSodanStrings = platSodan;
