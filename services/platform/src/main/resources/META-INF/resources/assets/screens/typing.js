// What is typed into a form is posted once and never lost: not by a second press, by leaving, by going back, or by the end
// of the session. Comes after screens.js.
"use strict";

// --- A form posts once: a second click while the answer is on its way does nothing. A download leaves the page standing,
// so the form opens again after a moment.

let leaving;

function post(event) {
  const form = event.target;
  if (form.target) return;
  if (comesTooSoon(form)) return event.preventDefault();
  if (nothingChosen(form)) return event.preventDefault();
  if ("posting" in form.dataset) return event.preventDefault();
  form.dataset.posting = "";
  setTimeout(() => delete form.dataset.posting, 3000);
  if (form.method !== "post" || !form.matches(ENTRY) || signedIn === form) return leave(form);
  event.preventDefault();
  askAndPost(form, event.submitter);
}

// --- One case follows on another: a press that was meant for the one before never decides on the next. A form marked
// data-decides posts only when its page has been in sight for a moment, and a press within it begins the moment anew.

const MOMENT = 1000;
let inSightSince = Infinity;

function comesIntoSight() {
  if (document.visibilityState === "visible" && inSightSince === Infinity) inSightSince = performance.now();
}

function comesTooSoon(form) {
  if (!("decides" in form.dataset) || performance.now() - inSightSince >= MOMENT) return false;
  inSightSince = performance.now();
  say("開いたばかりの画面です。内容を確かめてから、もう一度押してください。");
  return true;
}

function leave(form) {
  signedIn = undefined;
  leaving = form;
  setTimeout(() => (leaving = undefined), 3000);
  rememberAddress(form);
}

// data-choose="what is to be chosen first" on a form of which at least one box must be ticked.
function nothingChosen(form) {
  if (!("choose" in form.dataset) || form.querySelector("input[type=checkbox]:checked")) return false;
  say(form.dataset.choose);
  form.querySelector("input[type=checkbox]")?.focus();
  return true;
}

// --- What was typed is not lost: a warning before the page is left, and an address under which it is shown again.
// data-entry and data-keeps mark forms with typing; of the latter the server keeps what was posted until it is done.

const ENTRY = "form:is([data-entry], [data-keeps])";
const typed = new Set();

function isUnsaved(form) {
  return form !== leaving && (typed.has(form) || "unsaved" in form.dataset || (form.matches("[data-keeps]") && shownAgain()));
}

function shownAgain() {
  return new URLSearchParams(location.search).has("form");
}

function noteTyping(event) {
  const form = event.target.closest?.(ENTRY);
  if (form) typed.add(form);
}

function warnBeforeLeaving(event) {
  if ([...document.querySelectorAll(ENTRY)].some(isUnsaved)) event.preventDefault();
}

// The answer to a post stands in the history under an address that can be asked for again.
function takeAddress() {
  if (settings.address) history.replaceState(history.state, "", settings.address);
}

function rememberAddress(form) {
  if (!form.matches("[data-keeps]")) return;
  const address = new URL(location.href);
  address.searchParams.set("form", form.elements["form.key"].value);
  history.replaceState(history.state, "", address);
}

// --- An ended session: the form is posted only while the clerk who typed it is signed in. If nobody is, or another, the
// typing stays here until the login in another tab is done; nothing of it is stored anywhere.

let signedIn;
let waiting;

async function askAndPost(form, submitter) {
  const state = await sessionState();
  delete form.dataset.posting;
  if (state !== "here") return waitForLogin(form, submitter, state);
  document.getElementById("resume")?.close();
  waiting = undefined;
  signedIn = form;
  form.requestSubmit(submitter);
}

async function sessionState() {
  try {
    const answer = await fetch("/screens/session", { headers: { "HX-Request": "true" }, cache: "no-store" });
    if (answer.status === 401) return "ended";
    if (!answer.ok) return "silent";
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (page.querySelector("[data-viewer]")?.dataset.viewer !== settings.viewer) return "other";
    takeToken(page.querySelector("input[type=hidden]"));
    return "here";
  } catch {
    return "silent";
  }
}

// The token against forgery of the session that counts now.
function takeToken(fresh) {
  for (const form of document.forms) {
    const token = form.elements[fresh.name];
    if (token) token.value = fresh.value;
  }
}

function waitForLogin(form, submitter, state) {
  waiting = { form, submitter };
  const dialog = document.getElementById("resume");
  if (!dialog) return;
  for (const part of dialog.querySelectorAll("[data-case]")) part.hidden = !part.dataset.case.split(" ").includes(state);
  if (!dialog.open) dialog.showModal();
}

function postAgain() {
  if (waiting) askAndPost(waiting.form, waiting.submitter);
}

const logins = new BroadcastChannel("yakuba-login");
logins.addEventListener("message", postAgain);

// --- A key or a button that goes back by one page, where there is one.

function offerBack() {
  for (const button of document.querySelectorAll("[data-back]")) button.hidden = history.length < 2;
}

function clickOfOurs(event) {
  if (event.target.closest("[data-back]")) history.back();
  if (event.target.closest("[data-again]")) postAgain();
}

// A part of the page that is refused would lead the page to the login: not where typing would be lost by that.

function stayWithTyping(event) {
  if (event.detail.xhr.status !== 401) return;
  if ([...document.querySelectorAll(ENTRY)].some(isUnsaved)) event.preventDefault();
}

window.addEventListener("pageshow", (event) => {
  if (event.persisted) inSightSince = Infinity;
  comesIntoSight();
});
document.addEventListener("visibilitychange", comesIntoSight);
document.addEventListener("click", clickOfOurs);
document.addEventListener("input", noteTyping);
document.addEventListener("submit", post);
document.addEventListener("htmx:beforeOnLoad", stayWithTyping);
window.addEventListener("beforeunload", warnBeforeLeaving);
if (document.querySelector("[data-resumed]")) logins.postMessage("done");
takeAddress();
offerBack();
