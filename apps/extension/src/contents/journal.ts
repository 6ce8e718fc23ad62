import type { PlasmoCSConfig } from 'plasmo';
import { offerReports } from '../page/offer-reports.ts';

// Read from the text by the build: `journalMatches`, which a test holds it to.
export const config: PlasmoCSConfig = {
  matches: [
    'https://kundelik.kz/*',
    'https://schools.kundelik.kz/*',
    'https://mektep.edu.kz/*',
    'https://www.bilimclass.kz/*',
    'https://bilimclass.kz/*',
    'https://sms.akb.nis.edu.kz/*',
    'https://sms.ast.nis.edu.kz/*',
    'https://sms.atr.nis.edu.kz/*',
    'https://sms.fmalm.nis.edu.kz/*',
    'https://sms.ptr.nis.edu.kz/*',
    'https://sms.pvl.nis.edu.kz/*',
    'https://sms.ura.nis.edu.kz/*',
    'https://college.snation.kz/*',
  ],
  all_frames: true,
  run_at: 'document_idle',
};

declare global {
  var qorganOffers: AbortController | undefined;
}

// A page that is added while it is open is given the script again: one of them is enough.
globalThis.qorganOffers?.abort();
globalThis.qorganOffers = offerReports();
