// A source of the editor as a module that Node can import; CodeMirror stays outside, as only its types are used.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export async function bundled(name) {
  const source = fileURLToPath(new URL(`../src/${name}`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
