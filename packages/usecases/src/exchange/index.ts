export { exportReferral } from './export-referral.ts';
export * from './partners.ts';
export { takeExchangeFile, type AnswerNotTaken, type AnswerTaken } from './take-file.ts';
export * from './view-exchanges.ts';
