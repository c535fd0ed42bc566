// Asks the server now and then whether anything changed, less often the longer nothing does, never while unseen.
// A change is announced as the event "changed" on the body; a server that does not answer, or no longer knows this
// browser, is said and asked again, and the event "back" tells that it answers once more.
const QUICK = 4_000;
const SLOW = 60_000;
let known = document.body.dataset.pulse;
let wait = QUICK;
let timer;
let away = "";

async function ask() {
  try {
    const answer = await fetch("/pulse", { cache: "no-store" });
    if (answer.ok) return { state: "here", pulse: await answer.text() };
    return { state: answer.status === 403 ? "closed" : "stopped" };
  } catch {
    return { state: "stopped" };
  }
}

/** Whether the server can be asked: "here", "stopped", or "closed" to this browser. */
export async function answers() {
  return (await ask()).state;
}

function show(state) {
  for (const name of ["stopped", "closed"]) {
    const box = document.getElementById(name);
    if (box) box.hidden = name !== state;
  }
}

/** Say that the server does not answer, until it does again. */
export async function sayAway(state) {
  if (state === "here") return;
  const isWaiting = away !== "";
  show((away = state));
  if (isWaiting) return;
  while (away !== "here") {
    await new Promise((later) => setTimeout(later, QUICK / 2));
    show((away = await answers()));
  }
  away = "";
  document.body.dispatchEvent(new CustomEvent("back"));
  look();
}

async function look() {
  clearTimeout(timer);
  if (!known) return;
  const { state, pulse } = await ask();
  if (state !== "here") return sayAway(state);
  wait = pulse === known ? Math.min(wait * 1.5, SLOW) : QUICK;
  if (pulse !== known) {
    known = pulse;
    document.body.dispatchEvent(new CustomEvent("changed"));
  }
  plan();
}

function plan() {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(look, wait);
}

// After a sleep of the machine or of the tab nobody wants to wait for the next turn.
function lookNow() {
  wait = QUICK;
  if (document.hidden) clearTimeout(timer);
  else if (!away) look();
}

document.addEventListener("visibilitychange", lookNow);
for (const name of ["focus", "online"]) window.addEventListener(name, lookNow);
document.addEventListener("htmx:sendError", () => sayAway("stopped"));
if (known) plan();
