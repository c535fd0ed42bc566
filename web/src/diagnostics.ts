// Findings as the editor's own diagnostics: underline, mark in the gutter, words on hover, fixes as buttons.
import type { Action, Diagnostic } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Answer } from "./reviewing";
import type { Edit, Finding } from "./report";
import { toUnits } from "./spans";

/** The findings about places in the body, at the places where that text stands now. */
export function diagnosticsOf(answer: Answer, leave: (finding: Finding) => void): Diagnostic[] {
  const unit = toUnits(answer.text.toString());
  const place = (offset: number, side: number) => answer.since?.mapPos(unit(offset), side) ?? unit(offset);
  return answer.reviewed.findings.flatMap((finding) => {
    if (!finding.span || finding.part !== "body") return [];
    const from = place(finding.span[0], 1);
    const to = place(finding.span[1], -1);
    if (to < from) return [];
    return [{ from, to, severity: finding.severity, source: finding.rule, message: finding.message, renderMessage: () => words(finding), actions: actionsOf(finding, leave) }];
  });
}

function words(finding: Finding): HTMLElement {
  const box = document.createElement("div");
  box.append(paragraph(finding.message));
  if (finding.evidence) box.append(paragraph(finding.evidence, "soft small"));
  const link = document.createElement("a");
  link.href = `/help/rule/${finding.rule}`;
  link.target = "_blank";
  link.textContent = "Why this matters";
  link.className = "small";
  box.append(link);
  return box;
}

function paragraph(text: string, classes = ""): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  element.className = classes;
  return element;
}

function actionsOf(finding: Finding, leave: (finding: Finding) => void): Action[] {
  const fixes = finding.fixes.map((fix) => ({ name: fix.label, apply: (view: EditorView) => applyEdits(view, fix.edits) }));
  return [...fixes, { name: "Leave it, because…", apply: () => leave(finding) }];
}

/** Replace what a fix replaces; one step for undo. */
export function applyEdits(view: EditorView, edits: readonly Edit[]): void {
  const unit = toUnits(view.state.doc.toString());
  const changes = edits.map((edit) => ({ from: unit(edit.span[0]), to: unit(edit.span[1]), insert: edit.text }));
  view.dispatch({ changes, userEvent: "input.complete" });
  view.focus();
}
