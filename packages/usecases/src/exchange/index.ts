export { exportReferral } from './export-referral.ts';
export * from './partners.ts';
export {
  confirmForeign,
  correctForeign,
  foreignDocument,
  giveForeignBack,
  viewForeign,
  type ForeignFound,
} from './foreign.ts';
export { foreignInbox, type ForeignInbox, type ForeignListed, type ForeignPages } from './foreign-inbox.ts';
export { exportForeignState, exportStateOf } from './foreign-state.ts';
export {
  takeExchangeFile,
  type AnswerNotTaken,
  type AnswerTaken,
  type FileTaken,
  type ForeignTaken,
} from './take-file.ts';
export * from './view-exchanges.ts';
export { deliverWebhooks, type WebhookRequest, type WebhookSender } from './deliver-webhooks.ts';
export * from './tokens.ts';
export * from './webhooks.ts';
