import type { Block, Report, Section } from "../../report/document.ts";
import { factsElement } from "./facts.ts";
import { drawingElement, heightOfDrawing } from "./figure.ts";
import { openSheet, room, type Sheet } from "./sheet.ts";
import { stampPages } from "./stamp.ts";
import { roomForTable, tableElements } from "./table.ts";
import { bulletsElement, heading, line, paragraphElement, termsElement } from "./text.ts";

/**
 * Prints a report as PDF: A4, DejaVu Sans embedded, tagged for screen readers, light colours. What folds in a page is
 * printed in full. The status stands at the head of the first page and at the foot of each. The same report gives the
 * same bytes: nothing in the file tells when it was made.
 *
 * @param drawings light SVG of each figure by its id; a figure without one is left out
 */
export async function pdf(
  report: Report,
  drawings: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const sheet = await openSheet(report);
  head(sheet, report);
  for (const section of report.sections) sectionElements(sheet, section, report, drawings);
  room(sheet, 40);
  sheet.doc.moveDown(1.5);
  paragraphElement(sheet, report.footer, { size: 7.5, color: sheet.tokens.muted });
  stampPages(sheet, report);
  return sheet.end();
}

function head(sheet: Sheet, { banner, kicker, headline, answer, notices, facts }: Report): void {
  const { text, ink } = sheet.tokens;
  if (banner) bannerElement(sheet, banner);
  line(sheet, "P", kicker, { size: 9.5, color: text });
  heading(sheet, 1, headline);
  for (const paragraph of answer) paragraphElement(sheet, paragraph, { size: 11.5, color: ink });
  for (const notice of notices) paragraphElement(sheet, notice, { size: 9, color: text });
  factsElement(sheet, facts);
}

/** A box with a heavy left edge, so that no print of the first page loses it. */
function bannerElement(sheet: Sheet, { status, text }: { status: string; text: string }): void {
  const { doc, left, width } = sheet;
  const { ink } = sheet.tokens;
  const [pad, edge] = [8, 7];
  const inside = { width: width - 2 * pad - edge };
  const whole = `${status} ${text}`;
  doc.font("bold").fontSize(10);
  const height = doc.heightOfString(whole, inside) + 2 * pad;
  const top = doc.y;
  doc.markContent("Artifact", { type: "Layout" });
  doc.lineWidth(1.2).rect(left, top, width, height).stroke(ink);
  doc.rect(left, top, edge, height).fill(ink);
  doc.endMarkedContent();
  doc.y = top + pad;
  line(sheet, "P", whole, {
    size: 10,
    color: ink,
    bold: true,
    at: left + edge + pad,
    width: inside.width,
  });
  doc.y = top + height + 14;
}

function sectionElements(
  sheet: Sheet,
  { title, blocks }: Section,
  report: Report,
  drawings: ReadonlyMap<string, string>,
): void {
  room(sheet, 60 + roomFor(sheet, blocks[0], drawings));
  heading(sheet, 2, title);
  for (const block of blocks) blockElements(sheet, block, report, drawings);
}

/** What a heading needs below it on its page, so that it does not end one. */
function roomFor(
  sheet: Sheet,
  block: Block | undefined,
  drawings: ReadonlyMap<string, string>,
): number {
  switch (block?.type) {
    case "figure": {
      const drawing = drawings.get(block.figure.id);
      return drawing === undefined ? 0 : heightOfDrawing(sheet, drawing);
    }
    case "dataTable":
      return roomForTable(sheet, block.table);
    case "folded":
      return 24 + roomFor(sheet, block.blocks[0], drawings);
    default:
      return 50;
  }
}

function blockElements(
  sheet: Sheet,
  block: Block,
  report: Report,
  drawings: ReadonlyMap<string, string>,
): void {
  switch (block.type) {
    case "paragraph":
      paragraphElement(sheet, block);
      break;
    case "list":
      bulletsElement(sheet, block);
      break;
    case "terms":
      termsElement(sheet, block.terms);
      break;
    case "dataTable":
      tableElements(sheet, block.table, report.colours);
      break;
    case "figure": {
      const drawing = drawings.get(block.figure.id);
      if (drawing !== undefined) drawingElement(sheet, drawing, block.figure);
      break;
    }
    case "folded":
      room(sheet, roomFor(sheet, block, drawings));
      heading(sheet, 3, block.summary);
      for (const inner of block.blocks) blockElements(sheet, inner, report, drawings);
  }
}
