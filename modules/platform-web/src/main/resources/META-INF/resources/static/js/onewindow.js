// What HTML cannot do alone. Every page works without it; with it, hands stay on the keyboard.
//   data-key="F8"          a button or link that this key presses (F8 forward, F6 correction, Ctrl+S keep)
//   data-focus             the field where the work starts
//   data-sure="…"          asks before what cannot be undone; the value is the question, empty for the usual one
//   data-autosave="/path"  a form that sends itself to a path while it is filled in; data-saved marks the place that says so
//   data-login             a form that first asks whether the session still lives, so that nothing typed is lost
//   data-drop              a menu that closes when one clicks elsewhere or presses Escape
//   data-print             a button that prints the page
//   <html data-wechat>     set inside WeChat's own browser, which cannot show every kind of file
const body = document.body;
if (/MicroMessenger\//.test(navigator.userAgent)) document.documentElement.dataset.wechat = '';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// focus: the first error, else where the work starts
function start() {
  const summary = document.getElementById('errors');
  const wrong = document.querySelector('[aria-invalid=true], .f.err input');
  const first = wrong ?? summary ?? document.querySelector('[data-focus]');
  if (first) {
    first.focus();
    if (first === wrong && first.select && first.type !== 'checkbox' && first.type !== 'radio') first.select();
  }
}

// keys
const name = e => ((e.ctrlKey || e.metaKey) ? 'Ctrl+' : '') + (e.altKey ? 'Alt+' : '') + (e.key.length === 1 ? e.key.toUpperCase() : e.key);
document.addEventListener('keydown', e => {
  if (e.isComposing) return;
  const pressed = name(e);
  if (pressed === 'Escape') all('details[data-drop][open]').forEach(d => { d.open = false; });
  const open = document.querySelector('dialog[open]');
  const target = all('[data-key]', open ?? document).find(b => b.dataset.key === pressed && !b.disabled && b.offsetParent !== null);
  if (!target || open) { if (target || pressed === 'Ctrl+S') e.preventDefault(); return; }
  e.preventDefault();
  target.focus();
  target.click();
});
document.addEventListener('click', e => {
  all('details[data-drop][open]').filter(d => !d.contains(e.target)).forEach(d => { d.open = false; });
  if (e.target.closest?.('[data-print]')) window.print();
});

// questions before what cannot be undone
function ask(question) {
  return new Promise(answer => {
    const dialog = document.createElement('dialog');
    const words = document.createElement('p');
    const row = document.createElement('div');
    const no = document.createElement('button');
    const yes = document.createElement('button');
    words.textContent = question;
    words.id = 'sure-question';
    row.className = 'row';
    no.className = 'btn';
    yes.className = 'btn stop';
    no.textContent = body.dataset.no;
    yes.textContent = body.dataset.yes;
    dialog.setAttribute('aria-labelledby', words.id);
    row.append(no, yes);
    dialog.append(words, row);
    body.append(dialog);
    no.onclick = () => dialog.close();
    yes.onclick = () => dialog.close('yes');
    dialog.onclose = () => { dialog.remove(); answer(dialog.returnValue === 'yes'); };
    dialog.showModal();
    no.focus();
  });
}

function say(form, tone, text, href) {
  let note = form.querySelector(':scope > .note.said');
  if (!note) {
    note = document.createElement('div');
    note.setAttribute('role', 'alert');
    form.prepend(note);
  }
  note.className = `note said ${tone}`;
  note.textContent = text;
  if (href) {
    const link = document.createElement('a');
    link.href = href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = body.dataset.login;
    note.append(' ', link);
  }
  note.scrollIntoView({block: 'nearest'});
  return note;
}

// On the desk one logs in again in a second window. A phone often has none: there the form itself is sent, the
// server keeps what was typed and hands it back behind the log-in of the online hall. Files cannot be kept.
const atHome = location.pathname.startsWith('/online/');
const keptByServer = form => atHome && form.method === 'post' && form.enctype !== 'multipart/form-data';
function lost(form) {
  if (!atHome) { say(form, 'warn', body.dataset.lost, '/login?return=/session'); return; }
  const note = say(form, 'warn', body.dataset.lostAtHome);
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn small';
  again.textContent = body.dataset.login;
  again.onclick = () => {
    if (keptByServer(form)) { form.dataset.passed = 'yes'; form.requestSubmit(); }
    else location.href = '/online/login?return=' + encodeURIComponent(location.pathname);
  };
  note.append(' ', again);
}

document.addEventListener('loggedout', e => lost(e.detail)); // other scripts found it out

// sending: ask, look whether the session lives, send once
const sent = new WeakSet();
document.addEventListener('submit', async e => {
  const form = e.target;
  const button = e.submitter;
  const sure = button?.dataset.sure ?? form.dataset.sure;
  const login = 'login' in form.dataset && !keptByServer(form);
  if (form.dataset.passed) { delete form.dataset.passed; sent.add(form); return; }
  if (sent.has(form) && form.method === 'post' && !form.hasAttribute('hx-post')) { e.preventDefault(); return; }
  if (sure === undefined && !login) { if (form.method === 'post') sent.add(form); return; }
  e.preventDefault();
  if (sure !== undefined && !(await ask(sure || body.dataset.sure))) { button?.focus(); return; }
  if (login) {
    try {
      const alive = await fetch('/session', {headers: {Accept: 'application/json'}, cache: 'no-store'});
      if (alive.status === 401) { lost(form); return; }
    } catch {
      say(form, 'bad', body.dataset.failed);
      return;
    }
  }
  form.dataset.passed = 'yes';
  form.requestSubmit(button);
}, true);
window.addEventListener('pageshow', e => { if (e.persisted) location.reload(); });

// drafts that keep themselves
function autosave(form) {
  let timer;
  let running = false;
  let again = false;
  const place = document.querySelector('[data-saved]');
  const keep = async () => {
    if (running) { again = true; return; }
    running = true;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: new URLSearchParams(new FormData(form)), headers: {Accept: 'application/json'},
      });
      if (answer.status === 401) lost(form);
      else if (answer.ok && place) {
        const time = new Date().toLocaleTimeString('zh-CN', {hour12: false});
        place.textContent = body.dataset.kept.replace('{0}', time);
      }
    } catch {
      if (place) place.textContent = body.dataset.failed;
      addEventListener('online', keep, {once: true}); // the same function waits once only
    }
    running = false;
    if (again) { again = false; keep(); }
  };
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(keep, 1200); });
  form.addEventListener('submit', () => clearTimeout(timer));
}
all('form[data-autosave]').forEach(autosave);

// arrow keys walk through a list of results; Enter opens: data-walk on the list
document.addEventListener('keydown', e => {
  if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return;
  const from = e.target.closest?.('[data-walk], [data-walks]');
  if (!from) return;
  const list = from.dataset.walks ? document.querySelector(from.dataset.walks) : from;
  const stops = list ? all('a[href], button', list) : [];
  if (!stops.length) return;
  e.preventDefault();
  const at = stops.indexOf(document.activeElement);
  const next = e.key === 'ArrowDown' ? at + 1 : at - 1;
  if (next >= 0 && next < stops.length) stops[next].focus();
  else if (next < 0 && from !== list) from.focus();
});

start();
