export { createMailCarrier } from './mail/mail-carrier.ts';
export { startWorker, type Worker } from './worker.ts';
