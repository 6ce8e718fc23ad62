export {
  putOnAgenda,
  sittingsOfCase,
  takeOff,
  viewSitting,
  type AgendaLine,
  type SittingView,
} from './agenda.ts';
export * from './decide.ts';
export * from './sittings.ts';
