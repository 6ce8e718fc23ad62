const millimetre = 72 / 25.4;

/** The margins of a sheet of A4 upright, in points. */
export const margins = {
  left: 20 * millimetre,
  right: 15 * millimetre,
  top: 15 * millimetre,
  bottom: 17 * millimetre,
};

/** What is left for text between them, in points. */
export const textWidth = 595.28 - margins.left - margins.right;
