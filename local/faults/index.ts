/** Faults on demand in front of SharePoint and Graph, and a record of what was asked. */
export { faultApi } from "./faultApi";
export { faultMiddleware } from "./faultMiddleware";
export type { Effect, FaultRule, NewRule } from "./faultRule";
export { Faults } from "./faults";
export { Recorder } from "./recorder";
export type { RecordedRequest } from "./recorder";
