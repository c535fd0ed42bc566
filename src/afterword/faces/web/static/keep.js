// Text typed into a form marked data-keep survives a stopped server and a reload: it waits in this tab until it is saved.
import { alive, sayStopped } from "./pulse.js";

const FIELDS = "textarea, input:not([type=file], [type=hidden], [type=password]), select";

function place(form) {
  return `kept:${form.dataset.keep}`;
}

function typed(form) {
  const values = {};
  for (const field of form.querySelectorAll(FIELDS)) {
    if (field.name && !["checkbox", "radio"].includes(field.type)) values[field.name] = field.value;
  }
  return values;
}

function remember(form) {
  sessionStorage.setItem(place(form), JSON.stringify({ version: form.dataset.version ?? "", values: typed(form) }));
}

export function forget(form) {
  sessionStorage.removeItem(place(form));
}

function restore(form) {
  const kept = JSON.parse(sessionStorage.getItem(place(form)) ?? "null");
  if (!kept) return;
  let isRestored = false;
  for (const field of form.querySelectorAll(FIELDS)) {
    const value = kept.values[field.name];
    if (value === undefined || value === field.value) continue;
    field.value = value;
    isRestored = true;
  }
  if (isRestored) form.querySelector("[data-restored]")?.removeAttribute("hidden");
}

async function submitWhenAlive(event) {
  const form = event.target.closest("form[data-keep]");
  if (!form || form.dataset.isAlive || form.hasAttribute("hx-post")) return;
  event.preventDefault();
  if (await alive()) {
    form.dataset.isAlive = "yes";
    forget(form);
    form.requestSubmit(event.submitter ?? undefined);
  } else {
    remember(form);
    sayStopped();
  }
}

for (const form of document.querySelectorAll("form[data-keep]")) {
  restore(form);
  form.addEventListener("input", () => remember(form));
}
document.addEventListener("submit", submitWhenAlive);
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest?.("form[data-keep]");
  if (form && event.detail.successful) forget(form);
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-is-alive]")) delete form.dataset.isAlive;
});
