// Asks the server now and then whether anything changed, less often the longer nothing does, never while unseen.
// A change is announced as the event "changed" on the body; a server that does not answer is said and asked again.
const QUICK = 4_000;
const SLOW = 60_000;
const offline = document.getElementById("offline");
let known = document.body.dataset.pulse;
let wait = QUICK;
let timer;

export async function alive() {
  try {
    return (await fetch("/alive", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

let isAway = false;

/** Say that the server has stopped, until it answers again. */
export async function sayStopped() {
  sayOffline(true);
  if (isAway) return;
  isAway = true;
  while (!(await alive())) await new Promise((later) => setTimeout(later, QUICK / 2));
  isAway = false;
  sayOffline(false);
}

function sayOffline(isOffline) {
  if (offline) offline.hidden = !isOffline;
}

async function ask() {
  try {
    const answer = await fetch("/pulse", { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.status);
    sayOffline(false);
    const pulse = await answer.text();
    wait = pulse === known ? Math.min(wait * 1.5, SLOW) : QUICK;
    if (pulse !== known) {
      known = pulse;
      document.body.dispatchEvent(new CustomEvent("changed"));
    }
  } catch {
    sayOffline(true);
    wait = QUICK;
  }
  plan();
}

function plan() {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(ask, wait);
}

document.addEventListener("visibilitychange", () => {
  wait = QUICK;
  if (document.hidden) clearTimeout(timer);
  else ask();
});
document.addEventListener("htmx:sendError", sayStopped);
if (known) plan();
