// Text typed into a form marked data-keep survives a stopped server, a closed door and a reload: it waits in this tab
// until it is saved. Hidden fields marked data-base say what the text was made from and come back with it; a field
// marked data-for says what it is about, and text about something else stays where it is.
import { answers, sayAway } from "./pulse.js";

const FIELDS = "textarea, select, input:not([type=file], [type=hidden], [type=password]), input[data-base]";
const SENT = "sent";
const REMOVED = "This process was removed in another window. What you typed is still here; copy it if you want to have it.";
const REFUSED = "This could not be kept. What you typed is still here; reload the page and try again.";

const fields = (form) => [...form.querySelectorAll(FIELDS)].filter((field) => field.name);
const isTicked = (field) => field.type === "checkbox" || field.type === "radio";
const place = (form) => `kept:${form.dataset.keep}:${form.querySelector("[data-for]")?.value ?? ""}`;

function remember(form) {
  const typed = fields(form).map((field) => (isTicked(field) ? [field.name, field.value, field.checked] : [field.name, field.value]));
  sessionStorage.setItem(place(form), JSON.stringify(typed));
}

function restore(form) {
  const typed = JSON.parse(sessionStorage.getItem(place(form)) ?? "null");
  if (!typed) return;
  let isRestored = false;
  for (const field of fields(form)) {
    const at = typed.findIndex(([name, value]) => name === field.name && (!isTicked(field) || value === field.value));
    const [, value, isChecked] = at < 0 ? [] : typed.splice(at, 1)[0];
    if (at < 0 || (isTicked(field) ? isChecked === field.checked : value === field.value)) continue;
    if (isTicked(field)) field.checked = isChecked;
    else field.value = value;
    isRestored ||= field.type !== "hidden";
  }
  if (!isRestored) return;
  form.querySelector("[data-restored]")?.removeAttribute("hidden");
  form.closest("details")?.setAttribute("open", "");
}

const isTyped = (field) => (isTicked(field) ? field.checked !== field.defaultChecked : "defaultValue" in field && field.value !== field.defaultValue);

/** Have a form that saves itself save what it could not: typed while the server was away, or before the scripts were there. */
function saveAgain() {
  for (const form of document.querySelectorAll("form[data-keep][hx-post]")) {
    if (sessionStorage.getItem(place(form)) || fields(form).some(isTyped)) form.dispatchEvent(new Event("change"));
  }
}

async function submitWhenAnswered(event) {
  const form = event.target.closest("form[data-keep]");
  if (!form || form.dataset.isAlive || event.defaultPrevented) return;
  event.preventDefault();
  remember(form);
  const answer = await answers();
  if (answer !== "here") return sayAway(answer);
  form.dataset.isAlive = "yes";
  sessionStorage.setItem(SENT, place(form));
  form.requestSubmit(event.submitter ?? undefined);
}

// What was sent is saved once a page came back that does not say it failed.
if (!document.querySelector("[data-failed]")) sessionStorage.removeItem(sessionStorage.getItem(SENT) ?? "");
sessionStorage.removeItem(SENT);

for (const form of document.querySelectorAll("form[data-keep]")) {
  restore(form);
  form.addEventListener("input", () => remember(form));
}
document.addEventListener("submit", submitWhenAnswered);
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest?.("form[data-keep]");
  if (form && event.detail.successful) sessionStorage.removeItem(place(form));
});
document.addEventListener("htmx:responseError", async ({ detail }) => {
  const answer = await answers();
  if (answer !== "here") return sayAway(answer);
  const said = document.getElementById("news");
  said.classList.remove("unseen");
  said.textContent = detail.xhr.status === 404 ? REMOVED : REFUSED;
});
document.addEventListener("htmx:load", saveAgain, { once: true });
document.body.addEventListener("back", saveAgain);
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-is-alive]")) delete form.dataset.isAlive;
});
