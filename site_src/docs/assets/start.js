// What a page needs of its frame. The theme's bundle, and the search index that it fetches
// (together most of a page's bytes), come when somebody reaches for the header or a search key;
// at once only where the theme lays out a side bar and tables: data-now, set by main.html.
(() => {
  "use strict";
  const { theme, now } = document.currentScript.dataset;
  const header = document.querySelector(".md-header");
  let asked = false;

  function load() {
    if (asked || !theme) return;
    asked = true;
    const script = document.createElement("script");
    script.src = theme;
    document.head.append(script);
  }
  if (now !== undefined) load();
  for (const event of ["pointerover", "focusin"]) {
    header?.addEventListener(event, load, { once: true, passive: true });
  }

  // What is too wide scrolls, for a keyboard as well.
  for (const one of document.querySelectorAll("pre > code")) one.tabIndex = 0;

  // The theme's keys for the search, until it is there itself.
  const toggle = document.getElementById("__search");
  const field = document.querySelector(".md-search__input");
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
    const other = event.ctrlKey || event.metaKey || event.altKey;
    if (asked || typing || other || !["f", "s", "/"].includes(event.key)) return;
    load();
    if (!field) return; // a theme whose search is a dialog of its own opens it by the same keys
    event.preventDefault();
    toggle.checked = true;
    toggle.dispatchEvent(new Event("change"));
    field.focus();
  });

  // The theme looks for words when a key goes up; those who speak, write by hand or paste press none.
  for (const event of ["input", "compositionend"]) {
    field?.addEventListener(event, ({ isComposing }) => {
      if (!isComposing) field.dispatchEvent(new Event("keyup"));
    });
  }

  // An address may lead into something folded, and paper cannot be unfolded.
  function unfold() {
    let place = null;
    try {
      place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch { /* no name of a place */ }
    for (let at = place; at; at = at.parentElement) {
      if (at.localName === "details" && at !== place && !at.open) {
        at.open = true;
        place.scrollIntoView();
      }
    }
  }
  unfold();
  addEventListener("hashchange", unfold);
  addEventListener("beforeprint", () => {
    for (const one of document.querySelectorAll("details:not(.lx-more)")) one.open = true;
  });
})();
