export { readAuthorities } from './authorities.ts';
export { createNcaLayer } from './ncalayer.ts';
export { signatureFile } from './signature-file.ts';
export { signLetter, viewSigning, type SignInput, type SigningView } from './sign-letter.ts';
export type { SigningPort, SigningRequest } from './signing-port.ts';
