import { type Carried, start } from "./app.ts";
import { revive } from "./data/freeze.ts";
import { APP, CARRIED, STYLE } from "./page.ts";

const found = (id: string): HTMLElement => document.getElementById(id)!;

start(revive(found(CARRIED).textContent ?? "") as Carried, found(STYLE), found(APP));
