export * from './answer-transfer.ts';
export { offerTransfer, prepareTransfer, type OfferInput, type TransferPage } from './offer-transfer.ts';
