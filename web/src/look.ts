// The editor in the page's own clothes: its tokens, no colours of CodeMirror's.
import { EditorView } from "@codemirror/view";

const underline = (colour: string) => ({
  backgroundImage: "none",
  textDecoration: `underline wavy ${colour} 1.5px`,
  textUnderlineOffset: "4px",
  textDecorationSkipInk: "none",
  paddingBottom: "0",
});
const mark = (colour: string) => ({
  content: '""',
  width: ".55rem",
  height: ".55rem",
  margin: ".55rem .15rem 0",
  borderRadius: "50%",
  background: colour,
});

export const look = EditorView.theme({
  ".cm-scroller": { font: "1.06rem/1.65 var(--serif)", overflow: "visible" },
  ".cm-content": { padding: "1.2rem 1.2rem 1.2rem .3rem", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 .2rem" },
  "&.cm-focused .cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { background: "none", border: "0", color: "var(--soft)" },
  ".cm-gutter-lint": { width: "1.1rem" },
  ".cm-lint-marker-error": mark("var(--stop)"),
  ".cm-lint-marker-warning": mark("var(--warn)"),
  ".cm-lint-marker-info": mark("var(--edge)"),
  ".cm-lintRange-error": underline("var(--stop)"),
  ".cm-lintRange-warning": underline("var(--warn)"),
  ".cm-lintRange-info": underline("var(--edge)"),
  ".cm-lintRange-active": { background: "var(--warn-soft)" },
  ".cm-tooltip": { background: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--edge)", borderRadius: "10px", maxWidth: "26rem", boxShadow: "0 6px 24px rgb(0 0 0 / .14)" },
  ".cm-diagnostic": { padding: ".6rem .8rem", font: "1rem/1.45 var(--sans)", borderLeft: "0", whiteSpace: "normal" },
  ".cm-diagnostic p": { margin: "0 0 .3rem" },
  ".cm-diagnosticAction": { background: "none", color: "var(--accent)", border: "1px solid var(--accent)", borderRadius: "999px", padding: ".25rem .8rem", margin: ".4rem .5rem 0 0", font: "600 .92rem var(--sans)", cursor: "pointer" },
  ".cm-diagnosticSource": { display: "none" },
});
