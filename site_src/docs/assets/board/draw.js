// A row from data: the same as parts.html.j2 writes, so that nobody sees where it came from.
(function (board) {
  "use strict";

  const make = (tag, cls, ...inside) => {
    const el = document.createElement(tag);
    if (cls) el.className = cls;
    el.append(...inside);
    return el;
  };
  const none = () => make("span", "lx-none", "—");
  const iso = (day) => {
    const text = String(day).padStart(8, "0");
    return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  };

  // says: sentences; labels: of the columns, for cards; index: names and terms of all shards;
  // language: of the page. Records are Chinese.
  board.Draw = (says, labels, index, language) => {
    const own = (text) => {
      if (language === "zh") return text;
      const span = make("span", "", text);
      span.lang = "zh-Hans";
      return span;
    };
    const link = (name, href) => {
      if (!href) return own(name);
      const a = make("a", "", own(name));
      a.setAttribute("href", href);
      return a;
    };
    const cell = (cls, index_, ...inside) => {
      const td = make("td", cls, ...inside);
      td.dataset.label = labels[index_];
      return td;
    };
    const label = (terms, at) => index.terms[terms][at][1];
    const join = (terms, list) => list.map((at) => label(terms, at)).join(says.between);
    const mark = (terms, at, sign) => make(
      "span", `lx-mark lx-mark--${sign || index.terms[terms][at][0]}`, label(terms, at));
    const day = (number) => {
      const el = make("time", "", iso(number));
      el.dateTime = iso(number);
      return el;
    };
    const sub = (...inside) => make("span", "lx-sub", ...inside);
    const judged = (at) => (at < 0 ? none() : mark("resolution", at));

    const deadline = (c, i) => {
      const td = cell("lx-c-deadline", 3, c.d[i] ? day(c.d[i]) : says["no-deadline"]);
      if (c.t[i] >= 0) {
        // 'On time' is praise only for what has come to its end.
        const running = c.claim[i] < 0 && c.found[i] < 0 && index.terms.time[c.t[i]][0] === "on-time";
        td.append(" ", mark("time", c.t[i], running ? "running" : ""));
      }
      if (c.first[i]) td.append(sub(board.fill(says.first, { day: iso(c.first[i]), times: c.moved[i] })));
      if (c.reasons[i].length) td.append(sub(says.reasons + join("reason", c.reasons[i])));
      return td;
    };

    const verdict = (said) => {
      if (said === null) return none();
      if (!said.length) return says.withheld;
      const [asked, well] = said;
      return board.fill(well === null ? says.asked : says.verdict, { asked, well });
    };

    return (row) => {
      const { columns: c, i } = row;
      const [name, href] = index.places[row.o];
      const [who, whoHref] = c.owners[c.who[i]];
      const about = [board.fill(says.made, { day: iso(c.m[i]) }), label("topic", c.topic[i])];
      if (c.from[i] >= 0) about.push(board.fill(says.source, { source: label("source", c.from[i]) }));
      const deed = make("th", "lx-c-deed", link(c.title[i], c.href[i]),
        make("span", "lx-deed", own(c.deed[i])), sub(about.join(" · ")));
      deed.scope = "row";
      const owner = cell("lx-c-who", 1, link(who, whoHref));
      if (whoHref !== href) owner.append(sub(link(name, href)));
      const tr = document.createElement("tr");
      tr.append(
        deed, owner,
        cell("lx-c-whom", 2, c.whom[i].length ? join("group", c.whom[i]) : none()),
        deadline(c, i),
        cell("lx-c-stage", 4, label("stage", c.stage[i])),
        cell("lx-c-claim", 5, judged(c.claim[i])),
        cell("lx-c-found", 6, judged(c.found[i])),
        cell("lx-c-verdict", 7, verdict(c.verdict[i])),
      );
      return tr;
    };
  };
})(window.lxBoard);
