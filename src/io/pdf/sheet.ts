import { createRequire } from "node:module";
import { TOKENS, type Tokens } from "../../chart/theme.ts";
import type { Report } from "../../report/document.ts";
import { locale } from "../../words/locale.ts";

type Doc = PDFKit.PDFDocument;

/** The document that is being printed, and the part of its pages that print goes to, in points. */
export interface Sheet {
  readonly doc: Doc;
  /** colours of the light theme */
  readonly tokens: Tokens;
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  /** puts an SVG of the charts on the page */
  drawSvg(svg: string, x: number, y: number, width: number, height: number): void;
  /** ends the document: its bytes */
  end(): Promise<Uint8Array>;
}

const MARGIN = { top: 48, bottom: 58, left: 52, right: 52 };
/** Long ago, always: a date of the making would make every file another. */
const NO_DATE = new Date(0);

/** A4 pages with the fonts of the charts under the names "plain" and "bold". */
export async function openSheet({ title, description, look = TOKENS }: Report): Promise<Sheet> {
  const [{ default: PDFDocument }, { default: svgToPdf }] = await Promise.all([
    import("pdfkit"),
    import("svg-to-pdfkit"),
  ]);
  const require = createRequire(import.meta.url);
  const font = (name: string) => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
  const doc = new PDFDocument({
    size: "A4",
    margins: MARGIN,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: locale.id,
    // none by default: a file that is opened under two names would be read anew at every change of font
    font: "",
    info: {
      Title: title,
      Subject: description,
      Creator: "mandate",
      Producer: "mandate",
      CreationDate: NO_DATE,
      ModDate: NO_DATE,
    },
  });
  doc.registerFont("plain", font("DejaVuSans"));
  doc.registerFont("bold", font("DejaVuSans-Bold"));
  doc.registerFont("mono", font("DejaVuSansMono"));
  const parts: Uint8Array[] = [];
  doc.on("data", (part: Uint8Array) => parts.push(part));
  return {
    doc,
    tokens: look.light,
    left: MARGIN.left,
    width: doc.page.width - MARGIN.left - MARGIN.right,
    bottom: doc.page.height - MARGIN.bottom,
    drawSvg: (svg, x, y, width, height) =>
      svgToPdf(doc, svg, x, y, {
        width,
        height,
        assumePt: false,
        preserveAspectRatio: "xMidYMin meet",
        fontCallback: (_, bold) => (bold ? "bold" : "plain"),
      }),
    end: () =>
      new Promise((resolve, reject) => {
        doc.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
        doc.on("error", reject);
        doc.end();
      }),
  };
}

/** Goes to the next page where less than so much is left of this one; a whole page is the most that can be asked for. */
export function room({ doc, bottom }: Sheet, height: number): void {
  const fresh = doc.y <= MARGIN.top + 1;
  if (!fresh && doc.y + height > bottom) doc.addPage();
}

export const pageHeight = ({ bottom }: Sheet): number => bottom - MARGIN.top;
