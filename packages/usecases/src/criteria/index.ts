export * from './assess-pupil.ts';
export * from './keep-criteria.ts';
export * from './view-criteria.ts';
