import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHARTS } from "../../src/chart/charts.ts";
import type { ChartSpec } from "../../src/chart/spec.ts";
import { draw } from "../../src/io/draw.ts";
import { embedPage, iframeCode } from "../../src/report/embed.ts";
import { listColours } from "../../src/words/colours.ts";
import { made } from "../chart/made.ts";

const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const HOSTILE = [
  `</title><script>document.title = "taken"</script>`,
  `" onload="document.title = 'taken'`,
  "</svg></style><img src=x>",
  "nul\u0000over\u202eride",
];

const input = made({
  votes: [50, 30, 15, 5],
  names: HOSTILE,
  share: "5%",
  totals: { cast: 102 },
  house: 20,
});
const inline = { prefix: "bars" };

async function embed(): Promise<{ html: string; wide: ChartSpec }> {
  const spec = (layout: "page" | "phone") =>
    CHARTS[0]!.spec(input, { layout, theme: "light" }) as ChartSpec;
  const [wide, narrow] = [spec("page"), spec("phone")];
  const drawing = {
    wide: await draw(wide, { theme: "light", inline }),
    narrow: await draw(narrow, { theme: "light", inline: { prefix: "bars-narrow" } }),
  };
  const colours = [...listColours(input.results, input.outcome).values()];
  return { html: embedPage(wide.usermeta, drawing, colours), wide };
}

describe("an embedded chart", () => {
  it("says in the code to paste what it shows, with no name that becomes markup", async () => {
    const { wide } = await embed();
    const headline = `A "quoted" <b>${HOSTILE[1]}`;
    const code = iframeCode("bars.html", { ...wide, usermeta: { ...wide.usermeta, headline } });
    const [frame, ...script] = code.split("\n");
    expect(frame).toMatch(
      /^<iframe src="bars\.html" title="A &#x22;quoted&#x22; <b>&#x22; onload=&#x22;[^"]*" loading="lazy" width="100%" height="\d+" style="border:0"><\/iframe>$/,
    );
    expect(script.join("\n")).toMatch(/^<script>\n[^<>]*=>[^<]*<\/script>\n$/);
  });
});

const seen = existsSync(BROWSER);
const told = seen ? "" : `: skipped, for there is none at ${BROWSER}`;

describe.skipIf(!seen)(`an embedded chart in a browser${told}`, () => {
  const scratch = mkdtempSync(join(tmpdir(), "mandate-embed-"));
  const address = (name: string) => pathToFileURL(join(scratch, name)).href;
  let browser: Browser;

  beforeAll(async () => {
    const { html, wide } = await embed();
    writeFileSync(join(scratch, "bars.html"), html);
    const code = iframeCode("bars.html", wide);
    const around = `<!doctype html><html lang="en"><title>Around</title><body style="margin:0"><iframe title="other"></iframe>${code}`;
    writeFileSync(join(scratch, "around.html"), around);
    browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS.split(" ") });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const views = [360, 640, 1200].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
  );

  it.each(views)(
    "has no accessibility violation, overflow or request at $width, $colorScheme",
    async ({ width, colorScheme }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(address("bars.html"));
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const found = await axe.run({ resultTypes: ["violations"] });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html)}`);
      });
      const { beyond, title, shown, paper } = await page.evaluate(() => ({
        beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        title: document.title,
        shown: [...document.querySelectorAll("figure > div")].flatMap((div) =>
          div.getBoundingClientRect().height > 0 ? [div.className] : [],
        ),
        paper: getComputedStyle(document.body).backgroundColor,
      }));
      await page.close();
      expect(violations).toEqual([]);
      expect(beyond).toBe(0);
      expect(title).not.toBe("taken");
      expect(shown).toEqual([width <= 640 ? "narrow" : "wide"]);
      expect(paper).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(20, 23, 27)");
      expect(requests).toEqual([address("bars.html")]);
    },
  );

  const heights = async (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll("iframe")].map((frame) => frame.height));

  it("is as tall as its frame at 760, and the frame follows it where it is narrower", async () => {
    const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
    await page.goto(address("around.html"));
    const [other, planned] = (await heights(page)).map(Number);
    await page.setViewportSize({ width: 759, height: 900 });
    await page.waitForTimeout(300);
    const [, wide] = (await heights(page)).map(Number);
    expect(Math.abs(wide! - planned!)).toBeLessThan(4);
    await page.setViewportSize({ width: 360, height: 900 });
    await page.waitForFunction(
      (before) => Math.abs(Number(document.querySelectorAll("iframe")[1]!.height) - before) > 4,
      wide!,
    );
    const inside = await page.frames()[2]!.evaluate(() => document.body.offsetHeight);
    const [untouched, narrow] = (await heights(page)).map(Number);
    await page.close();
    expect(Math.abs(narrow! - inside)).toBeLessThan(2);
    expect(untouched).toBe(other);
  });
});
