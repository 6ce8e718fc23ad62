/** The part of pdfmake 0.3.11 we use, as types: it ships none. */

export type Margin = number | readonly [left: number, top: number, right: number, bottom: number];
export type Style = {
  fontSize?: number;
  bold?: boolean;
  color?: string;
  alignment?: 'left' | 'right' | 'center' | 'justify';
  lineHeight?: number;
  leadingIndent?: number;
  characterSpacing?: number;
  noWrap?: boolean;
  margin?: Margin;
};
export type Run = string | ({ text: string } & Style);
export type Table = {
  widths: readonly number[];
  body: readonly (readonly Content[])[];
  dontBreakRows?: boolean;
  /** Repeated on every page that the table goes on to. */
  headerRows?: number;
};
export type Layout = {
  hLineWidth?: (line: number) => number;
  vLineWidth?: (line: number, node: { table: Table }) => number;
  hLineColor?: () => string;
  vLineColor?: () => string;
  paddingLeft?: (column: number) => number;
  paddingRight?: (column: number, node: { table: Table }) => number;
  paddingTop?: (row: number) => number;
  paddingBottom?: (row: number) => number;
};
export type Content = Style & { unbreakable?: boolean; width?: number; colSpan?: number } & (
    | { text: string | readonly Run[] }
    | { stack: readonly Content[] }
    | { columns: readonly Content[]; columnGap?: number }
    | { table: Table; layout: Layout }
    | { svg: string; width: number }
  );
export type Definition = {
  content: readonly Content[];
  header?: (page: number, pages: number) => Content;
  footer?: (page: number, pages: number) => Content;
  watermark?: {
    text: string;
    color: string;
    opacity: number;
    bold?: boolean;
    angle?: number;
    fontSize?: number;
  };
  defaultStyle: Style & { font: string };
  pageSize: 'A4';
  pageOrientation?: 'landscape';
  pageMargins: Margin;
  info: {
    title: string;
    author: string;
    creator: string;
    producer: string;
    creationDate: Date;
    modDate: Date;
  };
  language: string;
  displayTitle: boolean;
  version: '1.7';
};

export type Pdfmake = {
  virtualfs: { writeFileSync(name: string, content: Buffer): void };
  setFonts(fonts: Readonly<Record<string, { normal: string; bold: string }>>): void;
  setUrlAccessPolicy(mayFetch: (url: string) => boolean): void;
  setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
  createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
};
