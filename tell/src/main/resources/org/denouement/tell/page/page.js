"use strict";
(() => {
  const $ = id => document.getElementById(id);
  const filter = $("filter"), query = $("query"), found = $("found"), help = $("help"), letters = $("letters");
  const items = () => [...document.querySelectorAll("main .item")].filter(item => item.checkVisibility());
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let current = null;

  const remembered = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch (e) { /* a file opened from disk may have no storage */ }
    return null;
  };

  const select = item => {
    if (current) current.removeAttribute("aria-current");
    current = item;
    if (!item) return;
    item.setAttribute("aria-current", "true");
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  };

  const move = step => {
    const all = items();
    const at = all.indexOf(current);
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
    if (all.length) select(all[next]);
  };

  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").toLowerCase();

  /* Unfolds whatever an item is folded into. */
  const reveal = id => {
    const target = id && $(decodeURIComponent(id));
    for (let at = target && target.parentElement; at; at = at.parentElement) {
      if (at.matches("details")) at.open = true;
    }
  };

  const apply = () => {
    const words = plain(query.value).split(/\s+/).filter(Boolean);
    const all = document.querySelectorAll("main .item");
    let left = 0;
    for (const item of all) {
      const text = words.length ? plain(item.textContent) : "";
      item.hidden = !words.every(word => text.includes(word));
      if (item.hidden) continue;
      left++;
      if (words.length) reveal(item.id);
    }
    for (const group of document.querySelectorAll("main .day, main .apart, main .speaker, main .series, main .kind, main > section")) {
      const has = group.querySelector(".item");
      group.classList.toggle("emptied", Boolean(has) && !group.querySelector(".item:not([hidden])"));
    }
    found.textContent = words.length ? left + " / " + all.length : "";
  };

  const open = link => {
    if (link) link.click();
  };

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    o: () => open(current && current.querySelector("a[href]")),
    e: () => {
      const why = current && current.querySelector("details");
      if (why) why.open = !why.open;
    },
    "/": () => { query.focus(); query.select(); },
    "?": () => help.showModal()
  };

  const escape = () => {
    if (query.value) { query.value = ""; apply(); }
    if (document.activeElement === query) query.blur();
    select(null);
  };

  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "Escape") return escape();
    const typing = event.target.matches("input, textarea, select, [contenteditable]");
    if (typing || !letters.checked || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  document.addEventListener("click", event => {
    const item = event.target.closest("main .item");
    if (item) {
      if (current) current.removeAttribute("aria-current");
      current = item;
      item.setAttribute("aria-current", "true");
    }
    const mark = event.target.closest("mark");
    const link = event.target.closest("a[href^='#']");
    if (link) reveal(link.hash.slice(1));
    if (mark && !link) {
      const back = mark.nextElementSibling;
      if (back && back.matches(".back")) open(back);
    }
  });

  query.addEventListener("input", apply);
  filter.addEventListener("submit", event => event.preventDefault());
  $("help-open").addEventListener("click", () => help.showModal());
  $("help-close").addEventListener("click", () => help.close());
  letters.checked = remembered("denouement.letters") !== "off";
  letters.addEventListener("change", () => remembered("denouement.letters", letters.checked ? "on" : "off"));
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(details => { details.open = true; }));
  filter.hidden = false;
  reveal(location.hash.slice(1));
})();
