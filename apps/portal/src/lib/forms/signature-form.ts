/** A signature as it comes back to the page: out of NCALayer as text, or kept from a form that asks something more. */
export const blankSignature = { letterId: '', signature: '', samePerson: false };
