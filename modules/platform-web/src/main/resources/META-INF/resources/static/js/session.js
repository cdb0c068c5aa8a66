// Warns before a session ends, and says so when it has ended; what was typed stays on the page.
//   #session   the place of the warning, with its texts in data-soon, data-stay, data-over, data-again
const place = document.getElementById('session');
const WARN_SECONDS = 300;
const LONGEST_WAIT = 3600;
let timer;

function show(text, tone, action) {
  const words = document.createElement('span');
  words.textContent = text + ' ';
  place.className = 'note ' + tone + ' sessionbar';
  place.replaceChildren(words, action);
  place.hidden = false;
}

function later(seconds) {
  clearTimeout(timer);
  timer = setTimeout(look, Math.min(Math.max(seconds, 5), LONGEST_WAIT) * 1000);
}

function over() {
  const link = document.createElement('a');
  link.className = 'btn main';
  link.href = '/login?return=/session';
  link.target = '_blank';
  link.rel = 'opener';
  link.textContent = place.dataset.again;
  show(place.dataset.over, 'bad', link);
}

function soon(seconds) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn main';
  button.textContent = place.dataset.stay;
  button.addEventListener('click', stay);
  show(place.dataset.soon.replace('{0}', Math.max(1, Math.round(seconds / 60))), 'warn', button);
}

function tell(secondsLeft) {
  if (secondsLeft > WARN_SECONDS) {
    place.hidden = true;
    later(secondsLeft - WARN_SECONDS);
  } else {
    soon(secondsLeft);
    later(Math.min(30, secondsLeft));
  }
}

async function ask(path, method) {
  const answer = await fetch(path, {method, headers: {Accept: 'application/json'}, cache: 'no-store'});
  if (answer.status === 401) { over(); later(30); return; }
  if (answer.ok) { tell((await answer.json()).secondsLeft); return; }
  later(60);
}

// asking does not keep the session open; staying does
function look() { ask('/api/v1/session', 'GET').catch(() => later(60)); }
function stay() { ask('/api/v1/session/continue', 'POST').catch(() => later(5)); }

if (place) {
  later(60);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
}
