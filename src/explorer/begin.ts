import { type Language, use } from "../words/language.ts";
import { type Carried, start } from "./app.ts";
import { revive } from "./data/freeze.ts";
import { unpack } from "./data/pack.ts";
import { APP, CARRIED, STYLE } from "./page.ts";

/** Begins the page that this script stands in, in a language. */
export function begin(language: Language): void {
  use(language);
  const carried = revive(unpack(found(CARRIED).textContent ?? "")) as Carried;
  start(carried, found(STYLE), found(APP));
}

const found = (id: string): HTMLElement => document.getElementById(id)!;
