// A part of the page that renews itself (data-live) leaves the reader in peace: what was unfolded stays so, the focus stays
// where it is, and what is new is said politely.
const said = document.getElementById("news");
let before;

const items = (part) => new Map([...part.querySelectorAll("[data-item]")].map((item) => [item.id, item.dataset.item]));

/** Names an element by the nearest id above it and its turn among its like below that. */
function name(element) {
  const above = element.parentElement.closest("[id]");
  return [above.id, element.localName, [...above.querySelectorAll(element.localName)].indexOf(element)];
}

function find([id, kind, turn]) {
  return document.getElementById(id)?.querySelectorAll(kind)[turn];
}

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const part = detail.target;
  if (!part.matches("[data-live]")) return;
  if ([...part.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => field.value !== field.defaultValue)) {
    detail.shouldSwap = false;
    said.classList.remove("unseen");
    said.textContent = "Something has changed since. What you typed is still here; reload the page to see what is new.";
    return;
  }
  const focus = part.contains(document.activeElement) ? name(document.activeElement) : undefined;
  before = { part, focus, items: items(part), open: [...part.querySelectorAll("details[open]")].map(name) };
});

document.addEventListener("htmx:afterSettle", () => {
  if (!before) return;
  const { part, focus, items: old, open } = before;
  before = undefined;
  for (const each of open) find(each)?.setAttribute("open", "");
  if (focus) find(focus)?.focus({ preventScroll: true });
  const news = [...items(part)].filter(([id, words]) => old.get(id) !== words);
  for (const [id] of news) document.getElementById(id).classList.add("new");
  if (news.length) said.textContent = `New: ${news.map(([, words]) => words).join("; ")}.`;
});
