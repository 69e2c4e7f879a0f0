// The filters in use as buttons that take them away; how many, for the fold on a phone.
(function (board) {
  "use strict";

  // "单位：石桥村党支部（含下级）" for each filter in use: [[field, words], ...].
  board.inUse = (form, want, says) => board.FILTERS.filter((name) => want[name]).map((name) => {
    const field = form.elements[name];
    const option = field.options && field.options[field.selectedIndex];
    let value = option ? option.dataset.name : want[name];
    if (name === "o" && option.dataset.last !== option.dataset.number) {
      value = board.fill(says.below, { name: value });
    }
    const label = field.closest("label").firstChild.textContent.trim();
    return [name, board.fill(says.chosen, { name: label, value })];
  });

  board.drawChosen = (list, chosen, says, form, changed) => {
    list.hidden = !chosen.length;
    list.textContent = "";
    chosen.forEach(([name, words], place) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "lx-chip";
      button.textContent = words;
      button.setAttribute("aria-label", board.fill(says.remove, { what: words }));
      button.addEventListener("click", () => {
        form.elements[name].value = "";
        changed();
        // The button is gone: the next one, else the field it stood for.
        const left = list.querySelectorAll("button");
        const next = left[Math.min(place, left.length - 1)] || form.elements.q;
        next.focus();
      });
      item.append(button);
      list.append(item);
    });
  };
})(window.lxBoard);
