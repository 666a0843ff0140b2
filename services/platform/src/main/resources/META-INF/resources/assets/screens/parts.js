// A file that is longer than one part goes to the server part by part, and is gone on with where it broke off. The form says
// where to (data-parts) and how long a part may be (data-part-size). A shorter file, and every file without this script, is
// posted with the form.

const form = document.querySelector("form[data-parts]");
const bar = document.getElementById("sending-bar");
const stop = document.getElementById("sending-stop");
const said = document.getElementById("sending-said");

const MOST_FAILURES = 6;
const TELL_EVERY = 10;
let sending = false;
let stopped = false;

class Refused extends Error {}

function show(state) {
  const percent = Math.floor((state.received * 100) / state.size);
  bar.value = percent;
  bar.textContent = `${percent}％`;
  const step = percent - (percent % TELL_EVERY);
  if (said.dataset.step === String(step)) return;
  said.dataset.step = String(step);
  said.textContent = `${percent}％を送りました（${megabytes(state.received)} MB／${megabytes(state.size)} MB）。`;
}

const megabytes = (bytes) => Math.round(bytes / 1048576).toLocaleString("ja");
const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

// The fields that every post carries: the token against forgery and the key of the form.
function frame(body) {
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  return body;
}

// The answer as it is; nothing if it is worth another try.
async function ask(path, body) {
  const answer = await fetch(form.dataset.parts + path, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
  if (!answer || answer.status >= 500 || answer.status === 429) {
    await pause(Number(answer?.headers.get("Retry-After") ?? 2));
    return undefined;
  }
  if (answer.type === "opaqueredirect") throw new Refused("ログインの有効期間が切れました。別のタブでログインしてから、もう一度「取り込む」を押してください。");
  if (answer.ok) return answer.json();
  if (answer.status === 409 && path) return undefined;
  const problem = await answer.json().catch(() => ({}));
  throw new Refused(problem.message ?? "送信できませんでした。画面を開き直して、もう一度選んでください。");
}

// Begins, or learns how far the same file has come.
const begin = (file) => ask("", frame(new URLSearchParams({ name: file.name, size: file.size, mark: `changed ${file.lastModified}` })));

function sendPart(file, state) {
  const body = frame(new FormData());
  body.append("offset", state.received);
  body.append("file", file.slice(state.received, state.received + Math.min(state.longestPart, Number(form.dataset.partSize))), "part");
  return ask(`/${state.upload}/parts`, body);
}

async function sendAll(file) {
  let state;
  let failures = 0;
  while (!state || state.received < file.size) {
    if (stopped) throw new Refused("送信を止めました。同じファイルを選んでもう一度「取り込む」を押すと、届いたところから続けます。");
    const next = state ? await sendPart(file, state) : await begin(file);
    failures = next ? 0 : failures + 1;
    if (failures > MOST_FAILURES) throw new Refused("通信が途切れました。もう一度「取り込む」を押すと、届いたところから続けます。");
    state = next;
    if (state) show(state);
  }
  return state;
}

function order(state) {
  sending = false;
  form.elements.file.disabled = true;
  form.enctype = "application/x-www-form-urlencoded";
  form.action = `${form.dataset.parts}/${state.upload}/order`;
  form.submit();
}

function lookBusy(busy) {
  sending = busy;
  stopped = false;
  document.getElementById("sending").hidden = !busy;
  stop.hidden = !busy;
  for (const button of form.querySelectorAll("button:not([type=button])")) button.setAttribute("aria-disabled", String(busy));
}

async function send(event) {
  const file = form.elements.file.files[0];
  if (!sending && (!file || file.size <= Number(form.dataset.partSize))) return;
  event.preventDefault();
  event.stopPropagation();
  if (sending) return;
  lookBusy(true);
  delete said.dataset.step;
  try {
    order(await sendAll(file));
  } catch (problem) {
    lookBusy(false);
    said.textContent = problem instanceof Refused ? problem.message : "ファイルを読めませんでした。もう一度選んでください。";
    form.querySelector("button:not([type=button])").focus();
  }
}

form?.addEventListener("submit", send);
stop?.addEventListener("click", () => (stopped = true));
addEventListener("beforeunload", (event) => sending && event.preventDefault());
