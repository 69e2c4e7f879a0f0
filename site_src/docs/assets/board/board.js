// The board: filters, sorting and "show more" over a table that is already there.
// Without this script the page is complete up to its first rows, with links to all others.
(function (board) {
  "use strict";
  const form = document.getElementById("lx-filter");
  const holder = document.getElementById("lx-board");
  if (!form || !holder) return;

  const STEP = 60; // rows drawn at a time
  const PRINTED = 2000; // rows that go on paper at most; more would hold the browser up
  const AT_ONCE = 4; // files asked for at a time
  const PATIENCE = 300; // milliseconds between two drawings while files come in

  const id = (name) => document.getElementById(`lx-${name}`);
  const says = JSON.parse(holder.dataset.words);
  const body = holder.querySelector("tbody");
  const labels = [...holder.querySelectorAll("thead th")].map((th) => th.textContent);
  const total = Number(holder.dataset.total);
  const rows = board.Rows(form, body);
  const first = rows.list.length; // rows of the page: the newest of all
  const shards = holder.dataset.index ? board.Shards(holder.dataset.index, rows.byNumber) : null;

  let shown = (history.state && history.state.shown) || STEP;
  let want = {};
  let found = [];
  let known = true; // whether everything in the address exists here
  let lost = false; // whether the index could not be loaded
  let draw = null;

  const filtered = () => board.FILTERS.some((name) => want[name]);

  // ---- the rest, once somebody looks for something or nears the end ---------------------
  // The shards that the present question cannot be answered without.
  function needed() {
    if (filtered() || want.by) return shards.needed(want, rows.range(want));
    // Newest first, nothing chosen: the years down to the last row shown.
    if (shown <= first) return [];
    const last = found[Math.min(shown, found.length) - 1];
    const open = shards.index.shards.find((shard) => !shards.state(shard));
    const year = found.length < shown && open ? open.y : Math.floor(last.m / 10000);
    return shards.index.shards.filter((shard) => shard.y >= year);
  }

  // Asks for what is missing, as the question stands now; how many files of how many are here.
  function fetchMissing() {
    const all = { here: 0, of: 0, busy: false, failed: lost };
    if (!shards || lost || rows.list.length === total) return all;
    if (!shards.index) {
      if (!filtered() && !want.by && shown <= first) return all;
      all.busy = true;
      shards.open().then(show, () => { lost = true; show(); });
      return all;
    }
    for (const shard of needed()) {
      all.of += 1;
      const state = shards.state(shard);
      if (state === "here") all.here += 1;
      else if (state === "failed") all.failed = true;
      else all.busy = true;
      if (!state && shards.loading() < AT_ONCE) shards.load(shard).then(arrived);
    }
    return all;
  }

  let waits = 0;
  function arrived(more) {
    rows.add(more);
    const progress = fetchMissing();
    if (!progress.busy) show();
    else if (!waits) waits = setTimeout(show, PATIENCE);
    tellProgress(progress);
  }

  // ---- showing ------------------------------------------------------------------------
  function paint(part, words) {
    const drawn = document.createDocumentFragment();
    for (const row of part) {
      if (!row.tr) {
        draw = draw || board.Draw(says, labels, shards.index, holder.dataset.language);
        row.tr = draw(row);
      }
      for (const cell of row.tr.querySelectorAll(".lx-c-deed > :not(.lx-sub), .lx-c-who")) {
        board.mark(cell, words);
      }
      drawn.append(row.tr);
    }
    body.textContent = "";
    body.append(drawn);
  }

  function tellProgress(progress) {
    id("progress").hidden = !progress.busy;
    id("progress").max = progress.of || 1;
    id("progress").value = progress.here;
  }

  function report(progress) {
    const some = filtered();
    const count = some ? found.length : total;
    const sentence = !count ? says.none : some ? says.some : says.all;
    const notes = [progress.failed && says.failed, !known && says.gone].filter(Boolean);
    const text = progress.busy ? says.loading
      : [board.fill(sentence, { count, total }), ...notes].join(" · ");
    if (id("count").textContent !== text) id("count").textContent = text;
    tellProgress(progress);
    id("again").hidden = !progress.failed;
    id("nothing").hidden = progress.busy || count > 0;
    holder.hidden = !found.length;
    const left = count - Math.min(shown, found.length);
    id("more").hidden = left <= 0 || (progress.failed && found.length <= shown);
    id("more").textContent = board.fill(says.more, { count: Math.min(left, STEP) });
    if (id("first")) id("first").hidden = rows.list.length === total;
  }

  function reportChosen() {
    const chosen = board.inUse(form, want, says);
    board.drawChosen(id("chosen"), chosen, says, form, changed);
    id("open").textContent = chosen.length ? board.fill(says.opened, { count: chosen.length }) : says.open;
    id("copy").hidden = !chosen.length && !want.by;
    return chosen;
  }

  function show() {
    clearTimeout(waits);
    waits = 0;
    const words = board.words(want.q);
    found = rows.matching(want, words, shards && shards.index);
    paint(found.slice(0, shown), words);
    report(fetchMissing());
  }

  // ---- what people do -------------------------------------------------------------------
  function changed() {
    shown = STEP;
    known = true;
    want = board.asked(form);
    board.remember(want, shown);
    reportChosen();
    show();
  }

  function recall() {
    known = board.recall(form);
    want = board.asked(form);
    reportChosen();
    show();
  }

  // While Chinese is being composed, the field holds letters that nobody searches for.
  form.addEventListener("input", (event) => { if (!event.isComposing) changed(); });
  form.addEventListener("compositionend", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    const vanishes = id("nothing").contains(document.activeElement);
    setTimeout(() => {
      changed();
      if (vanishes) form.elements.q.focus();
    });
  });
  form.addEventListener("focusin", () => { if (shards) shards.open().catch(() => {}); });
  id("open").addEventListener("click", () => {
    const open = form.classList.toggle("lx-filter--open");
    id("open").setAttribute("aria-expanded", String(open));
  });
  id("more").addEventListener("click", () => {
    const next = body.rows.length;
    shown += STEP;
    board.remember(want, shown);
    show();
    if (body.rows[next]) body.rows[next].querySelector("a").focus();
  });
  id("again").addEventListener("click", () => {
    lost = false;
    shards.forgive();
    show();
  });
  id("copy").addEventListener("click", () => {
    const tell = (text) => () => {
      id("count").textContent = text;
      setTimeout(() => report(fetchMissing()), 5000);
    };
    board.copy(location.href).then(tell(says.copied), tell(says["not-copied"]));
  });
  addEventListener("hashchange", recall);

  // On paper: everything that matches, under a heading that says what was asked for.
  addEventListener("beforeprint", () => {
    paint(found.slice(0, PRINTED), []);
    const what = board.inUse(form, want, says).map(([, words]) => words).join(" · ");
    id("printed").textContent = board.fill(says.printed, {
      what: what || says.everything, shown: body.rows.length, total: filtered() ? found.length : total,
    });
    id("printed").hidden = false;
  });
  addEventListener("afterprint", () => {
    id("printed").hidden = true;
    show();
  });

  form.classList.add("lx-filter--ready");
  recall();
  performance.mark("lx-board-ready");
})(window.lxBoard);
