export { createMailCarrier } from './mail/mail-carrier.ts';
export { createPushCarrier } from './push/push-carrier.ts';
export { createWebhookSender } from './webhook/webhook-sender.ts';
export { startWorker, type Worker } from './worker.ts';
