// The board: filters, sorting and "show more" over a table that is already there.
// Without this script the page is complete up to its first rows, with links to all others.
(() => {
  "use strict";
  const form = document.getElementById("lx-filter");
  const holder = document.getElementById("lx-board");
  if (!form || !holder) return;

  const STEP = 60; // rows drawn at a time
  const body = holder.querySelector("tbody");
  const count = document.getElementById("lx-count");
  const more = document.getElementById("lx-more");
  const labels = [...holder.querySelectorAll("thead th")].map((th) => th.textContent);
  const fields = ["q", "o", "y", "s", "t", "by"];
  const total = Number(holder.dataset.total);
  let shown = STEP;
  let loading = null; // a promise once the shards are asked for
  let failed = false;

  const rows = [...body.rows].map((tr) => ({
    tr,
    text: tr.textContent.toLowerCase(),
    o: tr.dataset.o, y: tr.dataset.y, s: tr.dataset.s, t: tr.dataset.t,
    d: tr.dataset.d, m: tr.dataset.m, n: Number(tr.dataset.n),
  }));

  // ---- rows that come as data: the same as parts.html.j2 writes ------------------------
  const make = (tag, cls, ...inside) => {
    const el = document.createElement(tag);
    if (cls) el.className = cls;
    el.append(...inside);
    return el;
  };
  const link = (href, words) => {
    const a = make("a", "", words);
    a.setAttribute("href", href);
    return a;
  };
  const none = () => make("span", "lx-none", "—");
  const cell = (cls, index, ...inside) => {
    const td = make("td", cls, ...inside);
    td.dataset.label = labels[index];
    return td;
  };

  function draw(one, shared) {
    const mark = (word, sign = word) => make("span", `lx-mark lx-mark--${sign}`, shared.words[word]);
    const day = (iso) => {
      const el = make("time", "", iso);
      el.dateTime = iso;
      return el;
    };
    const tr = document.createElement("tr");
    const [name, href, rank] = shared.organisations[one.o];
    Object.assign(tr.dataset, { o: one.o, y: one.m.slice(0, 4), s: one.s, t: one.t, d: one.d, m: one.m, n: rank });
    const deed = make("th", "lx-c-deed", link(one.href, one.title), make("span", "lx-deed", one.deed));
    deed.scope = "row";
    const who = cell("lx-c-who", 1, one.whoHref ? link(one.whoHref, one.who) : one.who);
    if (one.whoHref !== href) who.append(make("span", "lx-sub", link(href, name)));
    const deadline = cell("lx-c-deadline", 3, one.d ? day(one.d) : holder.dataset.noDeadline);
    const running = one.t === "on-time" && !one.claim && !one.found;
    if (one.t) deadline.append(" ", mark(one.t, running ? "running" : one.t));
    if (one.first) {
      const says = holder.dataset.first.replace("@", one.first).replace("#", one.moved);
      deadline.append(make("span", "lx-sub", says));
    }
    const verdict = one.verdict === null ? none()
      : one.verdict.length && one.verdict[1] === null ? holder.dataset.asked.replace("@", one.verdict[0])
      : one.verdict.length ? holder.dataset.verdict.replace("@", one.verdict[0]).replace("#", one.verdict[1])
      : holder.dataset.withheld;
    const whom = one.whom.map((group) => shared.groups[group]).join("、");
    tr.append(
      deed, who, cell("lx-c-whom", 2, whom || none()), deadline,
      cell("lx-c-stage", 4, shared.words[one.stage]),
      cell("lx-c-claim", 5, one.claim ? mark(one.claim) : none()),
      cell("lx-c-found", 6, one.found ? mark(one.found) : none()),
      cell("lx-c-verdict", 7, verdict),
    );
    return tr;
  }

  function add(columns, shared) {
    const keys = Object.keys(columns);
    for (let i = 0; i < columns.href.length; i += 1) {
      const one = Object.fromEntries(keys.map((key) => [key, columns[key][i]]));
      const [name, , rank] = shared.organisations[one.o];
      const whom = one.whom.map((group) => shared.groups[group]).join("、");
      rows.push({
        one, shared, tr: null,
        text: [one.title, one.deed, one.who, name, whom].join("\n").toLowerCase(),
        o: one.o, y: one.m.slice(0, 4), s: one.s, t: one.t, d: one.d, m: one.m, n: rank,
      });
    }
  }

  async function load() {
    const at = (path) => fetch(path).then((answer) => {
      if (!answer.ok) throw new Error(path);
      return answer.json();
    });
    const shared = await at(holder.dataset.more);
    for (const shard of await Promise.all(shared.shards.map(at))) add(shard, shared);
    const first = document.getElementById("lx-first");
    if (first) first.hidden = true;
  }

  // ---- what is asked for ----------------------------------------------------------------
  function asked() {
    const data = new FormData(form);
    return Object.fromEntries(fields.map((name) => [name, String(data.get(name) || "").trim()]));
  }

  const orders = {
    "": (a, b) => (a.m < b.m ? 1 : a.m > b.m ? -1 : 0),
    deadline: (a, b) => ((a.d || "9999") < (b.d || "9999") ? -1 : a.d === b.d ? 0 : 1),
    organisation: (a, b) => a.n - b.n,
  };

  function matching(want) {
    const words = want.q.toLowerCase().split(/\s+/).filter(Boolean);
    const found = rows.filter((row) =>
      (!want.o || row.o === want.o) && (!want.y || row.y === want.y) &&
      (!want.s || row.s === want.s) && (!want.t || row.t === want.t) &&
      words.every((word) => row.text.includes(word)));
    return found.sort(orders[want.by] || orders[""]);
  }

  function show() {
    const want = asked();
    const found = matching(want);
    const part = found.slice(0, shown);
    for (const row of part) row.tr ||= draw(row.one, row.shared);
    body.replaceChildren(...part.map((row) => row.tr));
    const some = found.length !== rows.length;
    const all = failed ? rows.length : Math.max(total, rows.length);
    const says = found.length ? (some ? count.dataset.some : count.dataset.all) : count.dataset.none;
    const rest = failed ? `（${count.dataset.failed}）` : "";
    count.textContent = says.replace("#", some ? found.length : all).replace("@", all) + rest;
    const left = found.length - part.length;
    more.hidden = left <= 0;
    more.textContent = more.dataset.says.replace("#", Math.min(left, STEP));
    if (some || left < STEP) fetchRest();
  }

  // The other shards are fetched once somebody looks for something, or nears the end.
  function fetchRest() {
    if (loading || !holder.dataset.more) return;
    count.textContent = count.dataset.loading;
    loading = load().catch(() => { failed = true; }).then(show);
  }

  function remember() {
    const want = asked();
    const kept = new URLSearchParams(Object.entries(want).filter(([, value]) => value));
    const hash = kept.toString();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }

  function recall() {
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const name of fields) {
      if (form.elements[name]) form.elements[name].value = kept.get(name) || "";
      if (form.elements[name].selectedIndex === -1) form.elements[name].value = "";
    }
  }

  const changed = () => { shown = STEP; remember(); show(); };
  form.addEventListener("input", changed);
  form.addEventListener("focusin", fetchRest);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(changed));
  more.addEventListener("click", () => {
    const next = body.rows.length;
    shown += STEP;
    show();
    body.rows[next]?.querySelector("a")?.focus();
  });
  addEventListener("hashchange", () => { recall(); show(); });
  addEventListener("beforeprint", () => { shown = rows.length; show(); });

  form.hidden = false;
  recall();
  show();
})();
