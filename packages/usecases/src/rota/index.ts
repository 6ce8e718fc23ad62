export * from './keep-rota.ts';
export * from './view-rota.ts';
