import type { Figure } from "../../report/document.ts";
import { pageHeight, room, type Sheet } from "./sheet.ts";

/** A drawing over the whole width, whole on one page, with its words for whoever cannot see it. */
export function drawingElement(sheet: Sheet, svg: string, { alt, headline }: Figure): void {
  const { doc, left, width } = sheet;
  const height = heightOfDrawing(sheet, svg);
  const { box } = inside(svg);
  room(sheet, height + 10);
  const top = doc.y + 4;
  const element = doc.struct("Figure", { alt: `${headline} ${alt}` }, () => {
    sheet.drawSvg(svg.replace(VIEW_BOX, `viewBox="${box}"`), left, top, width, height);
  });
  doc.addStructure(element);
  doc.x = left;
  doc.y = top + height + 10;
}

/** In points; never more than a page. */
export function heightOfDrawing(sheet: Sheet, svg: string): number {
  const { width, height } = inside(svg);
  return Math.min((height / width) * sheet.width, pageHeight(sheet) - 60);
}

const VIEW_BOX = /viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"/;

/** The drawing without the margin that it has where it stands alone: the page has one. */
function inside(svg: string): { box: string; width: number; height: number } {
  const [x, y, wide, high] = (VIEW_BOX.exec(svg) ?? []).slice(1).map(Number);
  if (x === undefined || y === undefined || wide === undefined || high === undefined)
    throw new Error("the drawing has no view box");
  const [width, height] = [wide + 2 * x, high + 2 * y];
  return { box: `0 0 ${width} ${height}`, width, height };
}
