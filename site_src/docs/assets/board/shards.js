// Rows that come as data: which shards a question needs, loading them, reading their columns.
(function (board) {
  "use strict";
  const waiting = {}; // name of a file that was asked for -> what to do with its value

  // Every file calls this with its name and its value.
  board.receive = (name, value) => { if (waiting[name]) waiting[name](value); };

  // By <script>, because a page opened from a disk may not fetch.
  const ask = (name, file) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    waiting[name] = resolve;
    script.src = file;
    // A file that comes and does not speak is not what was asked for either.
    script.onload = script.onerror = () => { script.remove(); reject(new Error(file)); };
    document.head.append(script);
  });

  // file: of the index, relative to the page; places: number -> {number, rank}.
  board.Shards = (file, places) => {
    const state = new Map(); // name of a shard -> "loading", "here" or "failed"
    let opened = null;

    const rowsOf = (index, c) => c.href.map((href, i) => {
      const value = (terms, at) => (at < 0 ? "" : index.terms[terms][at][0]);
      return {
        tr: null, text: "", columns: c, i, href,
        o: c.o[i], n: places[c.o[i]].rank, m: c.m[i], d: c.d[i],
        s: value("resolution", c.found[i]) || value("stage", c.stage[i]), t: value("time", c.t[i]),
        topic: value("topic", c.topic[i]), from: value("source", c.from[i]),
      };
    });

    const may = (shard, want, range) =>
      (!want.y || String(shard.y) === want.y) &&
      (!range || (shard.o[0] <= range[1] && range[0] <= shard.o[1])) &&
      ["s", "t", "topic", "from"].every((name) => !want[name] || shard[name].includes(want[name]));

    const all = {
      index: null, // names and words of all shards, once `open` is through
      open() {
        opened = opened || ask("index", file)
          .then((index) => { all.index = index; }, (lost) => { opened = null; throw lost; });
        return opened;
      },
      // The shards that may hold what is wanted, latest year first.
      needed: (want, range) => all.index.shards.filter((shard) => may(shard, want, range)),
      state: (shard) => state.get(shard.name) || "",
      loading: () => [...state.values()].filter((one) => one === "loading").length,
      // Its rows; none if it could not be had.
      load(shard) {
        state.set(shard.name, "loading");
        return ask(shard.name, shard.file).then(
          (columns) => { state.set(shard.name, "here"); return rowsOf(all.index, columns); },
          () => { state.set(shard.name, "failed"); return []; });
      },
      forgive() { for (const [name, how] of state) if (how === "failed") state.delete(name); },
    };
    return all;
  };
})(window.lxBoard);
