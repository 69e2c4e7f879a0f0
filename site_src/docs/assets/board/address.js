// What is asked for stands in the address after '#', so that it can be shared and kept.
(function (board) {
  "use strict";
  const FIELDS = ["q", "o", "y", "s", "t", "topic", "from", "by"];
  board.FILTERS = FIELDS.filter((name) => name !== "by");

  board.asked = (form) => {
    const want = {};
    for (const name of FIELDS) want[name] = form.elements[name].value.trim();
    return want;
  };

  // Puts it into the address without a step in the history; `shown` survives going back.
  board.remember = (want, shown) => {
    const kept = new URLSearchParams(Object.entries(want).filter(([, value]) => value)).toString();
    const here = location.pathname + location.search;
    try {
      history.replaceState({ shown }, "", kept ? `#${kept}` : here);
    } catch (refused) {
      // Browsers limit how often this may be called; the next change comes through.
    }
  };

  // Takes it out of the address. false: something in it does not exist here (any more).
  // An address of a place in the page, '#board', is none of ours.
  board.recall = (form) => {
    if (location.hash && !location.hash.includes("=")) return true;
    const kept = new URLSearchParams(location.hash.slice(1));
    let known = true;
    for (const name of FIELDS) {
      const field = form.elements[name];
      const value = kept.get(name) || "";
      field.value = value;
      if (field.selectedIndex === -1) field.value = "";
      if (field.tagName === "SELECT" && field.value !== value) known = false;
    }
    return known;
  };

  board.copy = (text) => {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    // Without https there is only the old way: select something and copy the selection.
    const area = document.createElement("textarea");
    area.value = text;
    area.readOnly = true;
    area.className = "lx-aside";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  };
})(window.lxBoard);
