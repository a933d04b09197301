import { type Carried, start } from "./app.ts";
import { revive } from "./data/freeze.ts";
import { unpack } from "./data/pack.ts";
import { APP, CARRIED, STYLE } from "./page.ts";

const found = (id: string): HTMLElement => document.getElementById(id)!;

const carried = revive(unpack(found(CARRIED).textContent ?? "")) as Carried;
start(carried, found(STYLE), found(APP));
