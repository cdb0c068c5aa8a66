// Files go in pieces: after a broken connection the next try goes on where the last one ended.
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

const ask = async (path, options) => {
  const answer = await fetch(path, {...options, headers: {Accept: 'application/json', ...options.headers}});
  if (answer.ok) return answer.json();
  if (answer.status === 401) {
    location.reload();
    throw new Refused('');
  }
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
  await stubborn(() => fetch(location.href, {method: 'HEAD', cache: 'no-store'}), waiting); // or there is no page
  location.reload();
};

document.querySelectorAll('form[data-pieces] input[type=file]').forEach(input => input.addEventListener('change', async () => {
  const form = input.form;
  const file = input.files[0];
  if (!file) return;
  if (!crypto.subtle) { // an address without https: the whole file at once
    form.submit();
    return;
  }
  try {
    await send(form, file);
  } catch (refused) {
    form.querySelector('[data-told]').textContent = refused instanceof Refused && refused.message ? refused.message : form.dataset.broken;
    input.value = '';
  }
}));
