/** 1 January 1980, 00:00: the oldest moment a ZIP file can hold, in its own DOS notation. */
const dosTime = 0;
const dosDate = 0x0021;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

const notZip = () => new Error('not a ZIP file as docx writes it');

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  throw notZip();
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, dosTime, true);
  view.setUint16(at + 2, dosDate, true);
}

/**
 * Takes the clock out of a ZIP file, in place: each entry says when it was packed, and the same letter has to make
 * the same bytes. Throws on what is no ZIP file.
 */
export function timelessZip(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endRecord(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== directoryEntry || view.getUint32(local, true) !== localEntry)
      throw notZip();
    setTime(view, at + 12);
    setTime(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
