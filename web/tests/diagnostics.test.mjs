import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState, Text } from "@codemirror/state";
import { bundled } from "./bundled.mjs";

const { applyEdits, diagnosticsOf } = await bundled("diagnostics.ts");

const finding = (span, more = {}) => ({ rule: "oversells", severity: "warning", span, part: "body", message: "", evidence: "", fixes: [], fingerprint: "", ...more });
const answer = (text, findings, since = null) => ({ reviewed: { findings, panel: "" }, text: Text.of([text]), since });
const places = (given) => diagnosticsOf(given, () => {}).map(({ from, to }) => [from, to]);

test("a finding is underlined where its words stand, behind an emoji too", () => {
  assert.deepEqual(places(answer("😀 the best", [finding([2, 10])])), [[3, 11]]);
});

test("what is about the subject or the whole message is not underlined in the body", () => {
  assert.deepEqual(places(answer("text", [finding(null), finding([0, 4], { part: "subject" })])), []);
});

test("words typed while a review was under way carry the finding along", () => {
  const state = EditorState.create({ doc: "the best" });
  const since = state.update({ changes: { from: 0, insert: "I am " } }).changes;
  assert.deepEqual(places(answer("the best", [finding([0, 8])], since)), [[5, 13]]);
});

test("a finding whose words were deleted meanwhile has no width", () => {
  const state = EditorState.create({ doc: "I am the best" });
  const since = state.update({ changes: { from: 5, to: 13 } }).changes;
  assert.deepEqual(places(answer("I am the best", [finding([5, 13])], since)), [[5, 5]]);
});

test("a fix changes all its places in one step, counted in code points", () => {
  const sent = [];
  const view = { state: EditorState.create({ doc: "😀 a and a" }), dispatch: (step) => sent.push(step), focus: () => {} };
  applyEdits(view, [{ span: [2, 3], text: "b" }, { span: [8, 9], text: "b" }]);
  assert.equal(sent.length, 1);
  assert.equal(view.state.update(sent[0]).state.doc.toString(), "😀 b and b");
});
