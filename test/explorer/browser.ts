import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { freeze } from "../../src/explorer/data/freeze.ts";
import { explorerPage } from "../../src/explorer/shell.ts";
import type { Results } from "../../src/results/results.ts";
import { electionTitle } from "../../src/words/names.ts";
import { law } from "../support.ts";

const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const isThere = existsSync(BROWSER);
export const told = isThere ? "" : `: skipped, for there is none at ${BROWSER}`;

const form = JSON.parse(
  readFileSync(new URL("../../data/schemas/results.schema.json", import.meta.url), "utf8"),
);

/** The script of the page in a language, and what of each file is in it. */
export async function bundle(language = "en") {
  const { metafile, outputFiles } = await build({
    entryPoints: [new URL(`../../src/explorer/pages/${language}.ts`, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [inputs] = Object.values(metafile.outputs).map((output) => Object.entries(output.inputs));
  return {
    script: outputFiles[0]!.text,
    files: inputs!.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
    imports: Object.values(metafile.inputs).flatMap((input) =>
      input.imports.map(({ path }) => path),
    ),
  };
}

export const pageOf = (results: Results, laws: readonly string[], script: string): string =>
  explorerPage(
    electionTitle(results.election),
    freeze({ results, law: laws[0], laws: laws.map(law), lots: {}, form }),
    script,
  );

export interface Opened {
  readonly page: Page;
  /** requests, errors, and whatever stood in the console */
  readonly trouble: string[];
  /** lets the page come to rest; text of an element */
  text(selector: string): Promise<string>;
}

/** A browser with pages in files of their own, as a reader has them. */
export async function openBrowser() {
  const browser: Browser = await chromium.launch({
    executablePath: BROWSER,
    args: FLAGS.split(" "),
  });
  const folder = await mkdtemp(join(tmpdir(), "mandate-page-"));
  const keep = async (name: string, html: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, html);
    return `file://${path}`;
  };
  return {
    keep,
    async open(
      address: string,
      { width = 1200, colorScheme = "light" as "light" | "dark" } = {},
    ): Promise<Opened> {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const trouble: string[] = [];
      page.on("request", (request) => {
        if (request.url().split("#")[0] !== address.split("#")[0]) trouble.push(request.url());
      });
      page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => trouble.push(String(error)));
      page.on("dialog", (dialog) => {
        trouble.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(address);
      return { page, trouble, text: (selector) => page.locator(selector).first().innerText() };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = await axe.run({ resultTypes: ["violations"] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
  });
}
