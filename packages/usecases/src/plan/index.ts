export { approvePlan } from './approve-plan.ts';
export { assignMeasure, tellMeasures, type MeasureToAssign } from './assign-measure.ts';
export { closePlan } from './close-plan.ts';
export type { PlanAt } from './held-plan.ts';
export {
  hasMeasureDesk,
  listMeasures,
  measuresWaiting,
  noteMeasure,
  reportMeasure,
  viewMeasure,
  type MeasureDesk,
  type MeasureReportInput,
} from './measure-desk.ts';
export { printPlan, type PlanPrint } from './print-plan.ts';
export { viewPlan, type PlanView } from './view-plan.ts';
export {
  removePlanLine,
  savePlanAgreement,
  savePlanDetails,
  savePlanLine,
  startPlan,
  startPlanVersion,
  type PlanLineInput,
} from './write-plan.ts';
