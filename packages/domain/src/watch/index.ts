export * from './board.ts';
export * from './contact.ts';
export * from './ground.ts';
export * from './measure.ts';
export * from './put-forward.ts';
export * from './record.ts';
