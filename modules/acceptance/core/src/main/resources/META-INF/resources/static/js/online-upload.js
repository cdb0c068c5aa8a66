// Files go in pieces: after a broken connection the next try goes on where the last one ended. When a file has come,
// only its own part of the page is shown anew: the page is never loaded again, for what was typed beside it would be lost.
const PIECE = 256 * 1024;
const PATIENCE = [1000, 2000, 4000, 8000, 15000];
const hex = buffer => [...new Uint8Array(buffer)].map(b => b.toString(16).padStart(2, '0')).join('');
const sha256 = async bytes => hex(await crypto.subtle.digest('SHA-256', bytes));
const pause = ms => new Promise(done => {
  const timer = setTimeout(done, ms);
  addEventListener('online', () => { clearTimeout(timer); done(); }, {once: true});
});
const network = () => new Promise(done => addEventListener('online', done, {once: true}));

/** What the server refused: it will refuse it again, so it is not tried again. */
class Refused extends Error {}

/** The session has ended: nothing is sent before the next log-in. */
class LoggedOut extends Refused {}

const ask = async (path, options) => {
  const answer = await fetch(path, {...options, headers: {Accept: 'application/json', ...options.headers}});
  if (answer.ok) return answer.json();
  if (answer.status === 401) throw new LoggedOut('');
  if (answer.status < 500 && answer.status !== 429) {
    const problem = await answer.json().catch(() => ({}));
    throw new Refused(problem.errors?.[0]?.message ?? problem.detail ?? problem.title ?? '');
  }
  throw new Error(String(answer.status));
};

const json = value => ({method: 'POST', body: JSON.stringify(value), headers: {'Content-Type': 'application/json'}});

/** Repeats what a bad network broke, longer and longer between, and says that it waits; without any
 *  network, in a lift or a tunnel, it waits as long as that takes. */
const stubborn = async (work, waiting) => {
  for (let n = 0; ; n++) {
    try {
      return await work();
    } catch (broken) {
      if (broken instanceof Refused || n >= PATIENCE.length) throw broken;
      waiting();
      if (navigator.onLine) {
        await pause(PATIENCE[n]);
      } else {
        await network();
        n = -1;
      }
    }
  }
};

const send = async (form, file) => {
  const told = form.querySelector('[data-told]');
  const bar = document.createElement('progress');
  bar.max = file.size;
  const say = text => { told.replaceChildren(text, bar); };
  const waiting = () => say(form.dataset.waiting);
  const content = await file.arrayBuffer();
  const whole = await sha256(content);
  let upload = await stubborn(() => ask('/api/v1/online/uploads',
    json({purpose: form.dataset.pieces, bytes: content.byteLength, sha256: whole})), waiting);
  while (upload.received < content.byteLength) {
    bar.value = upload.received;
    say(form.dataset.sending.replace('{percent}', Math.floor(100 * upload.received / content.byteLength)));
    const at = upload.received;
    const piece = content.slice(at, at + PIECE);
    const digest = await sha256(piece);
    upload = await stubborn(() => ask(`/api/v1/online/uploads/${upload.id}?position=${at}&sha256=${digest}`,
      {method: 'PUT', body: piece, headers: {'Content-Type': 'application/octet-stream'}}), waiting);
  }
  await stubborn(() => ask(`/api/v1/online/uploads/${upload.id}/completion`, json({})), waiting);
  const answer = await stubborn(() => fetch(form.dataset.page, {cache: 'no-store'}), waiting);
  show(form, await answer.text());
};

/** An address without https cannot make digests: the whole file goes at once, as without a script. */
const sendWhole = async form => {
  const typed = new FormData(form);
  const body = form.enctype === 'multipart/form-data' ? typed : new URLSearchParams(typed);
  const answer = await fetch(form.action, {method: 'POST', body});
  const text = await answer.text();
  if (answer.ok) {
    show(form, text);
    return;
  }
  const told = new DOMParser().parseFromString(text, 'text/html').querySelector('#errors li');
  throw new Refused(told?.textContent.trim() ?? '');
};

/** What the server now says of one paper takes the place of what stood there; all else stays. */
const show = (form, text) => {
  const part = form.closest('[data-part]');
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  const now = fresh.querySelector(`[data-part="${CSS.escape(part.dataset.part)}"]`);
  if (!now) throw fresh.querySelector('form[action="/online/login"]') ? new LoggedOut('') : new Refused('');
  const beside = `[data-beside="${CSS.escape(part.dataset.part)}"]`;
  document.querySelectorAll(beside).forEach((old, n) => old.replaceWith(fresh.querySelectorAll(beside)[n] ?? ''));
  part.replaceWith(now);
  wire(now);
  now.querySelector('input[type=file]')?.focus({preventScroll: true});
};

/** The form that holds what was typed asks for the log-in, since it is what must not be lost. */
const askLogin = form => document.dispatchEvent(new CustomEvent('loggedout', {
  detail: document.querySelector('form[data-login]') ?? form,
}));

const attempt = async (form, work) => {
  try {
    await work();
  } catch (refused) {
    const told = form.querySelector('[data-told]');
    told?.replaceChildren(refused instanceof Refused && refused.message ? refused.message : form.dataset.broken ?? '');
    if (refused instanceof LoggedOut) askLogin(form);
    form.querySelectorAll('input[type=file]').forEach(input => { input.value = ''; });
  }
};

const wire = root => {
  root.querySelectorAll('form[data-pieces] input[type=file]').forEach(input => input.addEventListener('change', () => {
    const form = input.form;
    if (input.files[0]) attempt(form, () => crypto.subtle ? send(form, input.files[0]) : sendWhole(form));
  }));
  root.querySelectorAll('form[data-removes]').forEach(form => form.addEventListener('submit', event => {
    event.preventDefault();
    attempt(form, () => sendWhole(form));
  }));
};

wire(document);
