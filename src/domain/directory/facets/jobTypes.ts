import { JOB_TYPES, jobTypeOf } from "../../organisation/jobTypes";
import { columnBy } from "../column";
import { termFacet } from "./valuesFacet";

/** 職種. */
export const jobTypes = termFacet({
  parameter: "job",
  column: columnBy(({ volunteer }) => [volunteer.jobType]),
  inOrder: JOB_TYPES.map(({ name }) => name.ja),
  nameOf: (term) => jobTypeOf(term).name,
});
