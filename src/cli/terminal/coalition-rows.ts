import type { Coalition } from "../../analysis/coalition/coalitions.ts";
import type { Outcome } from "../../results/outcome.ts";
import { coalitionName, shortCoalition, surplusText } from "../../words/coalitions.ts";
import { whole } from "../../words/numbers.ts";
import type { Style } from "./style.ts";
import { padEnd, padStart, width, wrap } from "./text.ts";

/** A coalition with its seats and what it has to spare, as texts. */
export interface CoalitionRow {
  readonly name: string;
  readonly short: string;
  readonly seats: string;
  /** "30" and "to spare"; the number is empty where there is none */
  readonly note: { readonly number: string; readonly text: string };
}

export function asRow(
  coalition: Pick<Coalition, "lists" | "seats" | "surplus">,
  outcome: Outcome,
): CoalitionRow {
  const { lists, seats, surplus } = coalition;
  const number = surplus === 0 ? "" : whole(Math.abs(surplus));
  return {
    name: coalitionName(lists, outcome),
    short: shortCoalition(lists, outcome),
    seats: whole(seats),
    note: { number, text: surplusText(coalition).slice(number === "" ? 0 : number.length + 1) },
  };
}

interface Layout {
  /** the column in which seats end, where the names leave room */
  readonly end: number;
  /** of seats */
  readonly least?: number;
  /** whether a note without a number stands under the first digit of the others; else under the last */
  readonly flush?: true;
}

/** The lines of each row, and the column in which seats end. Names that do not fit become short, then go on below. */
export function coalitionRows(rows: readonly CoalitionRow[], style: Style, layout: Layout) {
  const seats = Math.max(layout.least ?? 0, ...rows.map((row) => width(row.seats)));
  const digits = Math.max(0, ...rows.map(({ note }) => width(note.number)));
  const notes = rows.map(({ note: { number, text } }) => {
    if (number !== "") return `${padStart(number, digits)} ${text}`;
    return " ".repeat(layout.flush ? 0 : Math.max(0, digits - 1)) + text;
  });
  const widest = Math.max(0, ...notes.map(width));
  const room = Math.max(NARROWEST, style.width - INDENT - 2 - seats - GAP - widest);
  const names = rows.map(({ name, short }) =>
    width(name) <= room ? [name] : wrap(short, room, "  "),
  );
  const longest = Math.max(0, ...names.flat().map(width));
  const most = Math.max(INDENT + longest + 2 + seats, style.width - GAP - widest);
  const end = Math.min(Math.max(layout.end, INDENT + longest + 2 + seats), most);
  return {
    end,
    lines: rows.map((row, i) => {
      const [first = "", ...more] = names[i]!.map((name) => " ".repeat(INDENT) + name);
      const line = padEnd(first, end - seats) + padStart(row.seats, seats);
      return [`${line}${" ".repeat(GAP)}${notes[i]}`, ...more];
    }),
  };
}

const INDENT = 2;
const GAP = 3;
const NARROWEST = 12;
