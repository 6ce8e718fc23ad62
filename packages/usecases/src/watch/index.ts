export {
  declinePutForward,
  enterOnRegister,
  type DeclineInput,
  type EnterInput,
} from './enter-on-register.ts';
