// A part of the page that renews itself (data-live) leaves the reader in peace: what was unfolded stays so, the focus stays
// where it is, and what is new is said politely.
const said = document.getElementById("news");
let before;

const items = (part) => new Map([...part.querySelectorAll("[data-item]")].map((item) => [item.id, item.dataset.item]));

const words = (element) => (element.querySelector("summary") ?? element).textContent.trim() || element.name;

/** Names an element by the nearest id above it, its kind and its words. */
function name(element) {
  return [element.parentElement.closest("[id]").id, element.localName, words(element)];
}

function find([id, kind, said]) {
  return [...(document.getElementById(id)?.querySelectorAll(kind) ?? [])].find((element) => words(element) === said);
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
  const news = [...items(part)].filter(([id, item]) => old.get(id) !== item);
  for (const [id] of news) document.getElementById(id).classList.add("new");
  if (news.length) said.textContent = `New: ${news.map(([, item]) => item).join("; ")}.`;
});
