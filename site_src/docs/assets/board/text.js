// Words of the board: filling sentences in, searching Chinese text, marking what was found.
// All files of this folder are plain scripts, not modules: a page opened from a disk may load
// those. They share one object.
window.lxBoard = window.lxBoard || {};
(function (board) {
  "use strict";

  // "共 {count} 项" with its values; of "{count:item|items}" the first word for 1, else the other.
  board.fill = (sentence, values) =>
    sentence.replace(/\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g, (whole, name, one, more) => {
      if (!(name in values)) return whole;
      if (more === undefined) return String(values[name]);
      return values[name] === 1 ? one : more;
    });

  // Full and half width, capitals and small letters are the same to somebody who searches.
  board.fold = (text) => text.normalize("NFKC").toLowerCase();

  board.words = (query) => board.fold(query).split(/\s+/).filter(Boolean);

  // Where `words` stand in `text`, as [from, to) in the text itself; folding may change lengths.
  board.places = (text, words) => {
    let folded = "";
    const from = [];
    let at = 0;
    for (const sign of text) {
      const plain = board.fold(sign);
      for (let i = 0; i < plain.length; i += 1) from.push([at, at + sign.length]);
      folded += plain;
      at += sign.length;
    }
    const hit = new Array(text.length).fill(false);
    for (const word of words) {
      for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
        hit.fill(true, from[i][0], from[i + word.length - 1][1]);
      }
    }
    const found = [];
    for (let i = 0; i < hit.length; i += 1) {
      if (hit[i] && !hit[i - 1]) found.push([i, i + 1]);
      else if (hit[i]) found[found.length - 1][1] = i + 1;
    }
    return found;
  };

  // Marks the words inside an element, after taking away earlier marks. Only text nodes are
  // made and moved: nothing that a record says is ever read as HTML.
  board.mark = (element, words) => {
    for (const old of element.querySelectorAll("mark")) {
      const parent = old.parentNode;
      parent.replaceChild(document.createTextNode(old.textContent), old);
      parent.normalize();
    }
    if (!words.length) return;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      // From the back, so that the places before stay right.
      for (const [from, to] of board.places(node.data, words).reverse()) {
        const part = node.splitText(from);
        part.splitText(to - from);
        const mark = document.createElement("mark");
        part.parentNode.replaceChild(mark, part);
        mark.append(part);
      }
    }
  };
})(window.lxBoard);
