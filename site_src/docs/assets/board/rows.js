// All rows that are known so far: those of the page, then those of shards. What matches, and
// in which order. Dates are numbers, 20260131, and 0 for none.
(function (board) {
  "use strict";

  board.Rows = (form, body) => {
    // Organisations by slug and by number; the order of words is that of the options.
    const bySlug = {};
    const byNumber = {};
    for (const option of form.elements.o.options) {
      if (!option.value) continue;
      const { number, last, rank } = option.dataset;
      const place = { number: Number(number), last: Number(last), rank: Number(rank) };
      bySlug[option.value] = byNumber[place.number] = place;
    }
    const order = {};
    for (const name of ["s", "t", "topic", "from"]) {
      order[name] = {};
      [...form.elements[name].options].forEach((option, at) => { order[name][option.value] = at; });
      order[name][""] = form.elements[name].options.length; // what has none comes last
    }

    const number = (day) => Number(day.replace(/-/g, ""));
    const ofPage = (tr) => {
      const { o, s, t, topic, from, m, d } = tr.dataset;
      const text = [...tr.querySelectorAll(".lx-c-deed > :not(.lx-sub), .lx-c-who a, .lx-c-whom")];
      const words = text.map((el) => el.textContent);
      words.push(form.elements.topic.options[order.topic[topic]].dataset.name);
      return {
        tr, text: board.fold(words.join("\n")), href: tr.querySelector("th a").getAttribute("href"),
        o: bySlug[o].number, n: bySlug[o].rank, m: number(m), d: number(d), s, t, topic, from,
      };
    };

    // Newest first is the order of all rows; every other order falls back on it.
    const newest = (a, b) => b.m - a.m || (a.href < b.href ? -1 : a.href > b.href ? 1 : 0);
    const keys = {
      oldest: (row) => row.m,
      deadline: (row) => row.d || 1e9,
      organisation: (row) => row.n,
      state: (row) => order.s[row.s],
      time: (row) => (row.t ? -order.t[row.t] : 1), // the latest first
      topic: (row) => order.topic[row.topic],
      from: (row) => order.from[row.from],
    };

    let sorted = true;
    const all = {
      list: [...body.rows].map(ofPage),
      byNumber,
      add(rows) {
        for (const row of rows) all.list.push(row);
        sorted = sorted && !rows.length;
      },
      // The numbers of an organisation and of everything below it, [first, last].
      range: (want) => want.o && [bySlug[want.o].number, bySlug[want.o].last],
      matching(want, words, index) {
        if (!sorted) all.list.sort(newest);
        sorted = true;
        const range = all.range(want);
        const year = Number(want.y);
        const hits = all.list.filter((row) =>
          (!range || (range[0] <= row.o && row.o <= range[1])) &&
          (!year || Math.floor(row.m / 10000) === year) &&
          (!want.s || row.s === want.s) && (!want.t || row.t === want.t) &&
          (!want.topic || row.topic === want.topic) && (!want.from || row.from === want.from) &&
          words.every((word) => (row.text || board.textOf(row, index)).includes(word)));
        const key = keys[want.by];
        return key ? hits.sort((a, b) => key(a) - key(b) || newest(a, b)) : hits;
      },
    };
    return all;
  };

  // Everything of a row from a shard that a search looks through; the same as for the page.
  board.textOf = (row, index) => {
    const { columns: c, i } = row;
    const words = [c.title[i], c.deed[i], c.owners[c.who[i]][0], index.places[row.o][0]];
    for (const at of c.whom[i]) words.push(index.terms.group[at][1]);
    words.push(index.terms.topic[c.topic[i]][1]);
    row.text = board.fold(words.join("\n"));
    return row.text;
  };
})(window.lxBoard);
