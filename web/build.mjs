// Builds the editor into the page's static files; with --check, says whether the committed file is what the sources make.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = here("../src/afterword/faces/web/static/editor.js");
const isCheck = process.argv.includes("--check");

// The digest of everything the file is made of stands in its first line, so that a test without Node can compare.
const digest = createHash("sha256");
for (const name of ["build.mjs", "package-lock.json", ...readdirSync(here("src")).sort().map((file) => `src/${file}`)]) {
  digest.update(readFileSync(here(name)));
}

const result = await build({
  entryPoints: [here("src/main.ts")],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  banner: { js: `/* Built from web/ by npm run build; sources ${digest.digest("hex")}. Holds CodeMirror 6, MIT, by Marijn Haverbeke and others. */` },
  outfile: target,
  write: !isCheck,
});

if (isCheck) {
  const made = result.outputFiles[0].text;
  if (made !== readFileSync(target, "utf8")) {
    console.error("editor.js is not what web/ builds; run `npm ci && npm run build` in web/ and commit the result.");
    process.exit(1);
  }
  console.log("editor.js is what web/ builds.");
}
