// The island: a plain text area becomes an editor that shows what a review finds while you type.
import { defaultKeymap, history, historyKeymap, undo } from "@codemirror/commands";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Text } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { applyEdits, diagnosticsOf } from "./diagnostics";
import { look } from "./look";
import type { Finding, Reviewed } from "./report";
import { type Answer, Reviewing } from "./reviewing";
import { type Conflict, Saving } from "./saving";
import { toUnits } from "./spans";

const LEAVE = 'button[value^="leave "]';
const MIND = 'button[value^="mind "]';
const form = document.querySelector<HTMLFormElement>("form[data-write]");
if (form) mount(form);

function mount(form: HTMLFormElement): void {
  const area = form.querySelector<HTMLTextAreaElement>("textarea[name=body]")!;
  const subject = form.querySelector<HTMLInputElement>("input[name=subject]");
  const version = form.querySelector<HTMLInputElement>("input[name=version]")!;
  const panel = document.getElementById("findings")!;
  const saved = document.getElementById("saved")!;
  const token = form.querySelector<HTMLInputElement>("input[name=csrfmiddlewaretoken]")!.value;
  let latest: Answer | null = null;
  let shown = "";
  let isLeaving = false;
  let isPressed = false;

  const view = new EditorView({ state: start(area.value), parent: place(area) });
  const words = () => ({ subject: subject?.value ?? "", body: view.state.doc.toString() });
  const saving = new Saving(form.dataset["save"]!, token, Number(version.value), words, outcome);
  const reviewing = new Reviewing(ask, () => view.state.doc, show, () => offline());

  function start(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        lintGutter(),
        look,
        EditorView.lineWrapping,
        EditorView.cspNonce.of(document.querySelector<HTMLScriptElement>("script[nonce]")!.nonce ?? ""),
        EditorView.contentAttributes.of({ "aria-label": area.dataset["label"] ?? "Your message", spellcheck: "true", lang: area.lang, autocorrect: "on", autocapitalize: "sentences" }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          keep(update.state.doc);
          reviewing.changed(update.changes);
          saving.changed();
        }),
      ],
    });
  }

  function keep(doc: Text): void {
    area.value = doc.toString();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  async function post(address: string, body: unknown): Promise<Response> {
    return fetch(address, { method: "POST", headers: { "Content-Type": "application/json", "X-CSRFToken": token }, body: JSON.stringify(body) });
  }

  async function ask(text: Text): Promise<Reviewed> {
    const answer = await post(form.dataset["review"]!, { subject: subject?.value ?? "", body: text.toString() });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as Reviewed;
  }

  function show(answer: Answer): void {
    latest = answer;
    view.dispatch(setDiagnostics(view.state, diagnosticsOf(answer, openLeave)));
    if (shown !== answer.reviewed.panel && !isPressed && !panel.querySelector("details[open] :focus")) showPanel(answer.reviewed.panel);
  }

  function showPanel(html: string): void {
    shown = html;
    panel.innerHTML = html;
    panel.querySelectorAll<HTMLElement>("[data-with-editor]").forEach((element) => (element.hidden = false));
  }

  function outcome(state: string, number: number, conflict?: Conflict): void {
    version.value = String(number);
    saved.textContent = { saved: "Saved", saving: "Saving…", offline: "Not saved: Afterword has stopped. Your text stays here.", conflict: "", refused: "Not saved. Reload the page; your text stays here.", removed: "Not saved: this process was removed in another window. Your text is still here; copy it if you want to have it." }[state] ?? "";
    if (state === "offline") offline();
    if (state === "saved") {
      sessionStorage.removeItem(`kept:${form.dataset["keep"]}:`);
      if (isLeaving && !saving.isLeaving) {
        isLeaving = false;
        reviewing.changed(null);
      }
    }
    if (conflict) showConflict(conflict);
  }

  function showConflict(theirs: Conflict): void {
    const box = document.getElementById("conflict")!;
    box.hidden = false;
    box.querySelector("[data-difference]")!.innerHTML = theirs.difference;
    const on = (name: string, act: () => void) => {
      box.querySelector<HTMLElement>(`[data-${name}]`)!.onclick = (event) => {
        event.preventDefault();
        box.hidden = true;
        act();
        saving.continueFrom(theirs.version);
        view.focus();
      };
    };
    on("mine", () => {});
    on("take", () => {
      if (subject) subject.value = theirs.subject;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: theirs.body }, userEvent: "input.complete" });
    });
    on("both", () => view.dispatch({ changes: { from: view.state.doc.length, insert: `\n\n${theirs.body}` }, userEvent: "input.complete" }));
    box.scrollIntoView({ block: "nearest" });
  }

  function findingAt(element: Element): Finding | undefined {
    const fingerprint = element.closest<HTMLElement>("[data-fingerprint]")?.dataset["fingerprint"];
    return latest?.reviewed.findings.find((finding) => finding.fingerprint === fingerprint);
  }

  function openLeave(finding: Finding): void {
    const details = panel.querySelector<HTMLDetailsElement>(`[data-fingerprint="${CSS.escape(finding.fingerprint)}"] details`);
    if (!details) return;
    details.open = true;
    details.querySelector("input")?.focus();
  }

  function goTo(finding: Finding): void {
    if (!finding.span || !latest) return;
    const unit = toUnits(latest.text.toString());
    const at = (offset: number) => Math.min(latest!.since?.mapPos(unit(offset)) ?? unit(offset), view.state.doc.length);
    view.dispatch({ selection: { anchor: at(finding.span[0]), head: at(finding.span[1]) }, scrollIntoView: true });
    view.focus();
  }

  function fix(finding: Finding, index: number): void {
    const edits = finding.fixes[index]?.edits ?? [];
    if (finding.part === "body") return applyEdits(view, edits);
    if (!subject) return;
    const unit = toUnits(subject.value);
    for (const edit of [...edits].sort((a, b) => b.span[0] - a.span[0])) subject.setRangeText(edit.text, unit(edit.span[0]), unit(edit.span[1]));
    subject.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // A button that is replaced between the press and the release is never clicked.
  panel.addEventListener("pointerdown", () => (isPressed = true));
  for (const released of ["pointerup", "pointercancel"])
    document.addEventListener(released, () => {
      if (!isPressed) return;
      setTimeout(() => {
        isPressed = false;
        if (latest) show(latest);
      });
    });
  panel.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button");
    const finding = button && findingAt(button);
    if (!button || !finding) return;
    if (button.name === "show") goTo(finding);
    else if (button.dataset["fix"]) fix(finding, Number(button.dataset["fix"]));
    else return;
    event.preventDefault();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.target.closest("details")?.querySelector<HTMLButtonElement>(LEAVE)?.click();
  });
  panel.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>(`${LEAVE}, ${MIND}`);
    if (!button) return;
    event.preventDefault();
    isLeaving = true;
    saving.leave({ rule: button.value.split(" ")[1]!, reason: button.closest("details")?.querySelector("input")?.value ?? "" });
    (document.activeElement as HTMLElement | null)?.blur();
  });

  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (saving.isUnderWay) event.preventDefault();
    const isSent = !event.defaultPrevented;
    void saving.giveWay().then(() => isSent || form.requestSubmit(submitter));
  });
  // A page that the browser had kept whole would go on from words that are older than those sent since.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  subject?.addEventListener("input", () => {
    reviewing.changed(null);
    saving.changed();
  });
  document.getElementById("undo")?.addEventListener("click", (event) => {
    event.preventDefault();
    undo(view);
    view.focus();
  });
  reviewing.changed(null);
  if (area.value !== area.defaultValue) saving.changed();
}

function place(area: HTMLTextAreaElement): HTMLElement {
  const box = document.createElement("div");
  box.className = "editor";
  area.after(box);
  area.hidden = true;
  document.querySelectorAll<HTMLElement>("[data-with-editor]").forEach((element) => (element.hidden = false));
  document.querySelectorAll<HTMLElement>("[data-without-editor]").forEach((element) => (element.hidden = true));
  return box;
}

function offline(): void {
  document.dispatchEvent(new CustomEvent("htmx:sendError"));
}
