import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toHtml } from "../../src/report/html.ts";
import { drawn } from "./drawn.ts";
import { wholeInputOf } from "./inputs.ts";

const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const seen = existsSync(BROWSER);
const told = seen ? "" : `: skipped, for there is none at ${BROWSER}`;

describe.skipIf(!seen)(`the page in a browser${told}`, () => {
  let browser: Browser;
  let html: string;

  beforeAll(async () => {
    const { report, drawings } = await drawn(wholeInputOf("kg-2020"));
    expect([...drawings.keys()]).toEqual(expect.arrayContaining(["margins", "laws", "coalitions"]));
    html = toHtml(report, drawings);
    browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS.split(" ") });
  }, 60_000);
  afterAll(() => browser?.close());

  it.each([1200, 390])("has no accessibility violation and no overflow at %i", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.setContent(html);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.evaluate(AXE);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // a theme changes colours alone
      const only = colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {};
      const violations = await page.evaluate(async (options) => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const found = await axe.run({ resultTypes: ["violations"], ...options });
        return found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`,
        );
      }, only);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(violations, colorScheme).toEqual([]);
      expect(beyond, colorScheme).toBe(0);
    }
    expect(requests).toEqual([]);
    await page.close();
  });
});
