export * from './api/index.ts';
export * from './exchange/index.ts';
export * from './report-input.ts';
export * from './text.ts';
export * from './mail-server.ts';
export * from './push-hosts.ts';
export * from './reminder-settings.ts';
