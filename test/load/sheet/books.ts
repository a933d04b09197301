import { strToU8, zipSync } from "fflate";

/** Small workbooks made by hand, with only the parts that a reader needs. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook of one sheet, by the XML of its rows and what follows them. */
export const xlsx = (rows: string, after = "", before = ""): Uint8Array =>
  zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Votes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `${before}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ),
  });

export const inline = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const number = (at: string, value: number | string): string =>
  `<c r="${at}"><v>${value}</v></c>`;

/** An OpenDocument spreadsheet of one sheet, by the XML of its rows. */
export const ods = (rows: string, before = ""): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(
      `${before}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>` +
        `<table:table table:name="Votes">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
