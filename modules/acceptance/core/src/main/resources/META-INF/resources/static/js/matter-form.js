// The form of a matter in the browser: FormRules.java says the same of the same answers, and
// form-vectors.json holds both to it. On a page it shows what is asked and tells at the field what is wrong.
const BLANKS = /^[ \t\n\r\u3000\u00a0]+|[ \t\n\r\u3000\u00a0]+$/g;
const MOST_ROWS = 50;
const PROVINCES = new Set(('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 '
  + '65 71 81 82 83 91').split(' '));
const none = null;
const wrong = (code, ...args) => ({code, arguments: args.map(String)});

const path = (group, row, field) => group.most > 1 ? `${group.key}-${row}-${field.key}` : `${group.key}-${field.key}`;

const plain = (field, value) => {
  switch (field.type) {
    case 'NUMBER': case 'DECIMAL': case 'DAY': case 'PHONE':
      return value.normalize('NFKC').replace(BLANKS, '');
    case 'CITIZEN_ID': case 'USCC':
      return value.normalize('NFKC').replace(/[ \t\n\v\f\r\u200B\uFEFF-]/g, '').toUpperCase();
    default:
      return value;
  }
};

const length = (field, value, longest) => {
  const count = [...value].length;
  const most = field.most === '' ? longest : Number(field.most);
  if (count > most) return wrong('FORM_LONG', most);
  return field.least !== '' && count < Number(field.least) ? wrong('FORM_SHORT', field.least) : none;
};

/** Ten thousandths, so that no rounding tells another truth than the server. */
const scaled = text => {
  const [, sign, whole, part] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text);
  const value = BigInt(whole + (part ?? '').padEnd(4, '0'));
  return sign ? -value : value;
};

const number = (field, value, form, otherwise) => {
  if (!form.test(value)) return wrong(otherwise);
  if (field.least !== '' && scaled(value) < scaled(field.least)) return wrong('FORM_LEAST', field.least);
  return field.most !== '' && scaled(value) > scaled(field.most) ? wrong('FORM_MOST', field.most) : none;
};

const isDay = value => {
  if (!/^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

const limit = (text, today) => {
  const relative = /^today(?:([+-])([0-9]{1,5}))?$/.exec(text);
  if (!relative) return text;
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + (relative[1] === '-' ? -1 : 1) * Number(relative[2] ?? 0));
  return day.toISOString().slice(0, 10);
};

const day = (field, value, today) => {
  if (!isDay(value)) return wrong('FORM_DAY');
  if (field.least !== '' && value < limit(field.least, today)) return wrong('FORM_EARLY', limit(field.least, today));
  return field.most !== '' && value > limit(field.most, today) ? wrong('FORM_LATE', limit(field.most, today)) : none;
};

const choices = (field, value) => {
  const chosen = value.split(',');
  if (new Set(chosen).size < chosen.length || !chosen.every(key => field.choices.some(c => c.key === key))) return wrong('FORM_CHOICE');
  if (field.least !== '' && chosen.length < Number(field.least)) return wrong('FORM_FEW', field.least);
  return field.most !== '' && chosen.length > Number(field.most) ? wrong('FORM_MANY', field.most) : none;
};

const citizenId = (value, today) => {
  if (!/^[0-9]{17}[0-9X]$/.test(value) || !PROVINCES.has(value.slice(0, 2))) return false;
  const birth = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isDay(birth) || birth > today) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(value[i]), 0) % 11] === value[17];
};

const uscc = value => {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) return false;
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) sum += characters.indexOf(value[i]) * weight;
  return characters[(31 - sum % 31) % 31] === value[17];
};

const phone = value => /^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$/.test(value)
  || /^1[3-9][0-9]{9}$/.test(value.replace(/[ \t\n\v\f\r\u200B\uFEFF-]/g, '').replace(/^(\+|00)86/, ''));

const fault = (field, value, today) => {
  switch (field.type) {
    case 'LINE': return length(field, value, 200);
    case 'TEXT': return length(field, value, 2000);
    case 'NUMBER': return number(field, value, /^-?[0-9]{1,12}$/, 'FORM_WHOLE');
    case 'DECIMAL': return number(field, value, /^-?[0-9]{1,12}(\.[0-9]{1,4})?$/, 'FORM_DECIMAL');
    case 'DAY': return day(field, value, today);
    case 'CHOICE': return field.choices.some(c => c.key === value) ? none : wrong('FORM_CHOICE');
    case 'CHOICES': return choices(field, value);
    case 'CITIZEN_ID': return citizenId(value, today) ? none : wrong('FORM_CITIZEN_ID');
    case 'USCC': return uscc(value) ? none : wrong('FORM_USCC');
    default: return phone(value) ? none : wrong('FORM_PHONE');
  }
};

/** What is wrong with the answers, what of them counts, and which fields are asked at all. */
export const look = (schema, typed, today) => {
  const faults = [];
  const kept = {};
  const asked = new Set();
  const value = at => (typed[at] ?? '').replace(BLANKS, '');
  const holds = (when, group, row) => {
    if (!when) return true;
    const of = when.group === '' ? group : schema.groups.find(g => g.key === when.group) ?? group;
    const field = of.fields.find(f => f.key === when.field);
    const there = when.group === '' ? row : 0;
    if (!field || (of !== group && !holds(of.when, of, 0)) || !holds(field.when, of, there)) return false;
    return plain(field, value(path(of, there, field))).split(',').some(one => when.values.includes(one));
  };
  for (const group of schema.groups) {
    if (!holds(group.when, group, 0)) continue;
    const repeats = group.most > 1;
    let kepts = 0;
    for (let row = 0; row < (repeats ? MOST_ROWS : 1); row++) {
      for (const field of group.fields) {
        if (holds(field.when, group, row)) asked.add(path(group, row, field));
      }
      const filled = group.fields.some(field => value(path(group, row, field)) !== '');
      if (!filled && row >= Math.max(group.least, repeats ? 0 : 1)) continue;
      if (filled && kepts >= group.most) {
        faults.push({field: path(group, row, group.fields[0]), ...wrong('FORM_TOO_MANY', group.most)});
        break;
      }
      if (filled || group.least > 0) {
        for (const field of group.fields) {
          if (!holds(field.when, group, row)) continue;
          const at = path(group, row, field);
          const text = plain(field, value(at));
          if (text === '') {
            if (field.required) faults.push({field: at, ...wrong('FORM_BLANK', field.label)});
            continue;
          }
          const found = fault(field, text, today);
          if (found) faults.push({field: at, ...found});
          kept[path(group, kepts, field)] = text;
        }
      }
      kepts += filled ? 1 : 0;
    }
  }
  return {faults, kept, asked};
};

/** What stands in the fields of a page now, by path. */
const typedOn = form => {
  const typed = {};
  for (const input of form.querySelectorAll('[name^="form["]')) {
    const at = /^form\[([^\]]+)\]/.exec(input.name)[1];
    if (input.type === 'checkbox' || input.type === 'radio') {
      if (input.checked) typed[at] = typed[at] ? `${typed[at]},${input.value}` : input.value;
    } else {
      typed[at] = input.value;
    }
  }
  return typed;
};

const words = (form, found) => found.arguments.reduce(
  (text, argument, i) => text.replace(`{${i}}`, argument), form.dataset[`t${found.code.replaceAll('_', '').toLowerCase()}`] ?? found.code);

/** Shows what is asked; tells at a field what is wrong with it once it was left. */
const wire = form => {
  const schema = JSON.parse(form.dataset.schema);
  const known = JSON.parse(form.dataset.known); // what stands in fields that this page does not show
  const left = new Set();
  const show = () => {
    const {faults, asked} = look(schema, {...known, ...typedOn(form)}, form.dataset.today);
    for (const box of form.querySelectorAll('[data-path]')) {
      const at = box.dataset.path;
      box.hidden = !asked.has(at);
      if (!left.has(at)) continue;
      const found = faults.find(f => f.field === at);
      let told = box.querySelector('.why');
      if (!found) {
        box.querySelector('.err')?.classList.remove('err');
        told?.remove();
      } else {
        const field = box.querySelector('.f');
        field?.classList.add('err');
        if (!told) {
          told = document.createElement('p');
          told.className = 'why';
          told.setAttribute('role', 'status');
          (field ?? box).append(told);
        }
        told.textContent = words(form, found);
      }
      box.querySelectorAll('input:not([type=radio], [type=checkbox]), select, textarea').forEach(input => input.setAttribute('aria-invalid', found ? 'true' : 'false'));
    }
    for (const group of form.querySelectorAll('[data-group]')) {
      group.hidden = ![...group.querySelectorAll('[data-path]')].some(box => !box.hidden);
    }
  };
  form.addEventListener('input', show);
  form.addEventListener('change', event => {
    const box = event.target.closest('[data-path]');
    if (box) left.add(box.dataset.path);
    show();
  });
  show();
};

document.querySelectorAll('[data-schema]').forEach(wire);
