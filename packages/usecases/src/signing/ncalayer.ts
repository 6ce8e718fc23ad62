import type { X509Certificate } from 'node:crypto';
import { authorities } from './authorities.ts';
import { fromPem, readCms } from './read-cms.ts';
import type { SigningPort } from './signing-port.ts';

/** Where NCALayer answers on every computer that has it. */
const ncaLayerAddress = 'wss://127.0.0.1:13579';

/** Where NCALayer looks for keys: files and the tokens that it knows. */
const storages = [
  'PKCS12',
  'AKKaztokenStore',
  'AKKZIDCardStore',
  'AKEToken72KStore',
  'AKEToken5110Store',
  'AKJaCartaStore',
  'AKAKEYStore',
];

const forSigning = '1.3.6.1.5.5.7.3.4';

/**
 * NCALayer, the program of the national certification authority: CMS beside the file and not around it, with a time
 * stamp. `trusted` are the certificates of authorities, PEM; without them nobody is traced.
 */
export function createNcaLayer({
  address = ncaLayerAddress,
  trusted = [],
}: NcaLayerOptions = {}): SigningPort {
  return {
    address,
    request: ({ locale, asHead }) => ({
      module: 'kz.gov.pki.knca.basics',
      method: 'sign',
      args: {
        allowedStorages: storages,
        format: 'cms',
        signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: {} },
        signerParams: { extKeyUsageOids: [forSigning, asHead ? authorities.head : authorities.organisation] },
        locale,
      },
    }),
    unwrap: fromPem,
    read: (answer, letter) => readCms(answer, letter, trusted),
  };
}

type NcaLayerOptions = { address?: string; trusted?: readonly X509Certificate[] };
