// What HTML alone cannot do: keys, dialogs, first wrong field, one submit per click. Everything works on data attributes
// of server-rendered pages; without this file the pages still read and post.
"use strict";

const settings = document.body.dataset;
const isText = (element) => element.matches("textarea, [contenteditable], select, input:not([type=checkbox], [type=radio])");

// --- Shortcuts: data-shortcut="F9", "Alt+S" or a single letter, which works only where the clerk has turned it on.

function keyName(event) {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // With Alt held, some layouts report another character: the physical key says which letter was meant.
  const letter = event.altKey && /^(Key|Digit)/.test(event.code) ? event.code.replace(/^(Key|Digit)/, "") : key;
  return (event.ctrlKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "") + (event.shiftKey && key.length > 1 ? "Shift+" : "") + letter;
}

function shortcutTarget(name) {
  const scope = document.querySelector("dialog[open]") ?? document;
  return namedTarget(scope, name) ?? (/^[1-9]$/.test(name) ? numbered(scope)[name - 1] : undefined);
}

// The actions of a page, in a group marked data-numbered, are pressed by 1 to 9 where the clerk turned single keys on.
function numbered(scope) {
  return [...scope.querySelectorAll("[data-numbered] :is(a, button)")].slice(0, 9);
}

function showNumbers(root) {
  if (!("singleKeys" in settings)) return;
  numbered(root).forEach((action, place) => {
    const key = document.createElement("kbd");
    key.textContent = place + 1;
    action.prepend(key);
    action.setAttribute("aria-keyshortcuts", [action.getAttribute("aria-keyshortcuts"), place + 1].filter(Boolean).join(" "));
  });
}

function namedTarget(scope, name) {
  return [...scope.querySelectorAll("[data-shortcut]")].find(
    (element) =>
      element.dataset.shortcut === name &&
      !element.disabled &&
      element.getAttribute("aria-disabled") !== "true" &&
      !element.closest("dialog:not([open]), [hidden]"));
}

// Keys of ours which do nothing on this page. The browser's own (F3, F5, F6, F11, F12) stay the browser's.
const OUR_KEYS = ["F2", "F4", "F7", "F8", "F9", "F10"];

function followShortcut(event) {
  const name = keyName(event);
  if (name.length === 1 && (!("singleKeys" in settings) || isText(event.target))) return;
  if (event.isComposing || event.repeat) return;
  const target = shortcutTarget(name);
  if (!target) return sayWhyNothingHappens(event, name);
  say("");
  event.preventDefault();
  if (target.matches("summary")) return unfold(target);
  if (!isText(target)) return target.click();
  target.focus();
  target.select?.();
}

// A part that is folded away opens or closes by its key; opened, its first field has the focus.
function unfold(summary) {
  summary.click();
  const part = summary.parentElement;
  const first = part.open && part.querySelector("input:not([type=hidden]), select, textarea");
  (first || summary).focus();
}

// data-why="F10" on an element of the page: its text says why the key does nothing here and what to do first.
function sayWhyNothingHappens(event, name) {
  if (!OUR_KEYS.includes(name)) return;
  event.preventDefault();
  const reason = document.querySelector(`[data-why~="${name}"]`)?.textContent.trim();
  say(`${name}：${reason ?? "この画面では使いません。"}`);
}

function say(text) {
  const place = document.getElementById("key-said");
  if (place) place.textContent = text;
}

function showKeys(root) {
  const map = document.getElementById("key-map");
  if (!map) return;
  for (const element of root.querySelectorAll("[data-shortcut]:not([aria-keyshortcuts])")) {
    element.setAttribute("aria-keyshortcuts", element.dataset.shortcut.replace("Ctrl", "Control"));
    const single = element.dataset.shortcut.length === 1;
    if (element.closest(".site-nav") || (single && !("singleKeys" in settings))) continue;
    const item = document.createElement("li");
    const key = document.createElement("kbd");
    key.textContent = element.dataset.shortcut;
    item.append(key, element.dataset.shortcutName ?? element.textContent.trim());
    map.append(item);
  }
}

// --- Enter: in an entry form it never posts a half-filled form (barcode readers end with Enter); as a setting it moves on.

function moveOnEnter(event) {
  const field = event.target;
  if (event.key !== "Enter" || event.isComposing || !field.matches("form[data-entry] :is(input, select)")) return;
  if (!isText(field) && !("enterMoves" in settings)) return;
  event.preventDefault();
  if (!("enterMoves" in settings)) return;
  const fields = [...field.form.elements].filter(
    (other) => !other.disabled && other.type !== "hidden" && other.offsetParent !== null && other.tagName !== "FIELDSET");
  fields[fields.indexOf(field) + (event.shiftKey ? -1 : 1)]?.focus();
}

// --- Rows: arrow keys go from row to row of a table marked data-rows; Enter then follows the link that has the focus.

function walkRows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = step && event.target.closest("table[data-rows] tbody tr");
  if (!row || isText(event.target)) return;
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  const control = next?.querySelector(event.target.localName) ?? next?.querySelector("a, button, input");
  if (!control) return;
  event.preventDefault();
  control.focus();
}

// --- Dialogs: data-opens="id" opens, data-closes closes; the browser keeps the focus inside and gives it back.

function openOrClose(event) {
  const button = event.target.closest("[data-opens], [data-closes]");
  if (!button) return;
  if ("opens" in button.dataset) document.getElementById(button.dataset.opens)?.showModal();
  else button.closest("dialog")?.close();
}

// --- A finding in the list says which item it is about, in the words that stand at the item.

function itemName(control) {
  const group = control.closest("fieldset")?.querySelector("legend");
  const label = control.ariaLabel ? undefined : control.type === "radio" || control.matches("fieldset") ? group : control.labels?.[0];
  const name = label?.cloneNode(true);
  name?.querySelectorAll(".required").forEach((mark) => mark.remove());
  const person = control.closest(".person-entry")?.querySelector("legend").textContent.trim();
  const item = control.ariaLabel ?? name?.textContent.trim() ?? "";
  return person && person !== item ? `${person}の${item}` : item;
}

function nameItems(root) {
  for (const link of root.querySelectorAll(".finding a[href^='#']")) {
    const control = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const item = control ? itemName(control) : "";
    if (item && !link.textContent.includes(item)) link.prepend(item + "：");
  }
}

// --- The first field that blocks gets the focus; its dialog opens again. In a form marked data-findings-first, a long one,
// the list of findings gets it, and its links lead to the fields; so it does where no field blocks.

function focusFirstFinding(root) {
  const wrong = root.querySelector("form:not([data-findings-first]) [aria-invalid=true]") ?? root.querySelector("#findings");
  wrong?.closest("dialog:not([open])")?.showModal();
  wrong?.focus();
  if (root.querySelector("#findings[data-severity=ERROR]")) document.title = "エラー：" + document.title;
}

// --- A part that is answered by a whole page means that the session has ended: let the browser show that page.

function leaveWhenSignedOut(event) {
  if (!/^\s*<!doctype/i.test(event.detail.xhr.responseText)) return;
  event.detail.shouldSwap = false;
  location.reload();
}

document.addEventListener("keydown", followShortcut);
document.addEventListener("keydown", moveOnEnter);
document.addEventListener("keydown", walkRows);
document.addEventListener("click", openOrClose);
document.addEventListener("htmx:beforeSwap", leaveWhenSignedOut);
document.addEventListener("htmx:load", (event) => showKeys(event.target));
showKeys(document);
showNumbers(document);
nameItems(document);
focusFirstFinding(document);
