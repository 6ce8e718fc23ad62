export { createMailCarrier } from './mail/mail-carrier.ts';
export { createPushCarrier } from './push/push-carrier.ts';
export { startWorker, type Worker } from './worker.ts';
