import { say } from "../words/language.ts";
import { locale } from "../words/locale.ts";
import { visible } from "../words/names.ts";
import { pack } from "./data/pack.ts";
import { APP, CARRIED, STYLE } from "./page.ts";

/** What a browser may do for the page: nothing comes from outside and nothing goes there. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * One HTML file that needs nothing beside itself.
 *
 * @param title of the election, whatever it is
 * @param carried what `freeze` made of laws and results
 * @param script the bundle of `pages/`, in the language that is spoken
 */
export function explorerPage(title: string, carried: string, script: string): string {
  return `<!doctype html>
<html lang="${locale.id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(say.explorer.page.title(visible(title)))}</title>
<style id="${STYLE}"></style>
</head>
<body>
<div class="page explorer" id="${APP}"><noscript>${say.explorer.page.noScript}</noscript></div>
<script type="text/plain" id="${CARRIED}">${pack(carried)}</script>
<script>${script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--")}</script>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
