// Intake: uploads send themselves, one key fills in what is asked for, wrong check digits are said at once.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// a chosen file is sent with its own small form; what was typed is kept first by the draft
all('input[data-send]').forEach(input => input.addEventListener('change', async () => {
  if (!input.files.length) return;
  const form = document.querySelector('form[data-autosave]');
  if (form) {
    await fetch(form.dataset.autosave, {method: 'POST', body: new URLSearchParams(new FormData(form)), headers: {Accept: 'application/json'}});
  }
  input.form.submit();
}));

// all papers as asked for: the usual case in one key
document.querySelector('[data-allpaper]')?.addEventListener('click', e => {
  all('tr[data-originals]').forEach(row => {
    const way = row.querySelector('select');
    if (way.value !== 'NONE') return;
    way.value = 'PAPER';
    const set = (end, n) => { const i = row.querySelector(`input[name$=".${end}"]`); if (i && !i.value) i.value = n; };
    set('originals', row.dataset.originals);
    set('copies', row.dataset.copies);
    set('pages', Math.max(1, Number(row.dataset.originals) + Number(row.dataset.copies)));
  });
  e.target.form.dispatchEvent(new Event('input', {bubbles: true}));
  document.querySelector('.dock .btn.main')?.focus();
});

// check digits: GB 11643 (ISO 7064 MOD 11-2) and GB 32100 (MOD 31-3)
const script = document.querySelector('script[data-citizen]');
const citizen = n => /^\d{17}[\dX]$/.test(n) && '10X98765432'[[...n.slice(0, 17)].reduce((s, d, i) => s + d * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][i], 0) % 11] === n[17];
const uscc = n => {
  const c = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  if (n.length !== 18 || [...n].some(x => !c.includes(x))) return false;
  let w = 1;
  let s = 0;
  for (let i = 0; i < 17; i++) { s += c.indexOf(n[i]) * w; w = w * 3 % 31; }
  return c[(31 - s % 31) % 31] === n[17];
};
const plain = text => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
all('input[name$=".number"]').forEach(input => input.addEventListener('blur', () => {
  const number = plain(input.value);
  const box = input.closest('.f');
  box.querySelector('.why.live')?.remove();
  if (number.length !== 18) return;
  const legal = input.name === 'applicant.number' && document.querySelector('input[name=kind][value=LEGAL_PERSON]')?.checked;
  const paper = document.querySelector(`select[name="${input.name.replace('.number', '.paper')}"]`);
  if (!legal && paper && paper.value !== 'CITIZEN_ID') return;
  const right = legal ? uscc(number) : citizen(number);
  box.classList.toggle('err', !right);
  if (right) { input.removeAttribute('aria-invalid'); box.querySelectorAll('.why').forEach(w => w.remove()); input.removeAttribute('aria-describedby'); return; }
  const why = document.createElement('div');
  why.className = 'why live';
  why.id = `${input.id}-live`;
  why.setAttribute('role', 'alert');
  why.append(Object.assign(document.createElement('div'), {textContent: legal ? script.dataset.uscc : script.dataset.citizen}));
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', why.id);
  box.append(why);
}));
