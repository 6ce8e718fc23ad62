/** How many pages a PDF of ours has: its page objects, which pdfmake writes uncompressed, a line each. */
export const pageCount = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\n/g)?.length ?? 0;
