// The search of lists: what is typed and what is written come to the same letters, and each entry gets a rank. The program asks for ranks;
// tests ask this file natively. What is the same for readers stands in `search.txt`, which editors write (synonyms.toml).
//
// An entry is found by every word that is typed. Where that finds few, it is found too by what was probably meant: words with a slip of the
// hand in them, and most of the words of a question. Those stand behind.
const search = (() => {
  // Fewer entries than these are few. What holds all that was typed stands before what holds some of it, unless a question was typed.
  const FEW = 4, AS_TYPED = 1000;
  // Inside of a word, at its beginning, a whole one; at the beginning of a word in a title each counts so much more.
  const MIDDLE = 1, BEGINNING = 2, WHOLE = 3, TITLE = 3;
  // A word with fewer letters is not looked for inside of others, nor over a space that it is typed without.
  const LONG = 4;
  const HAN = /[\u2e80-\u2fff\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]/;

  let letters = new Map(), spellings = new Map(), spelt = null, idle = new Set(), groups = new Map();
  let texts = [], entries = null;

  const learn = text => {
    const [one, two, three, four] = text.split('\n').map(line => line.split(';').filter(Boolean));
    letters = new Map(one.map(pair => pair.split('=')));
    // The longer first, as they stand; a space is the edge of a word, and stays what it is.
    const edges = piece => piece.replace(/^ /, '[ \\n]').replace(/ $/, '(?=[ \\n])');
    spelt = new RegExp(two.map(pair => edges(pair.split('=')[0])).join('|'), 'g');
    spellings = new Map(two.map(pair => pair.split('=').map(side => side.replace(/ $/, ''))));
    const folded = word => fold(word).trim();
    idle = new Set(three.map(folded));
    groups = new Map();
    for (const group of four.map(words => words.split('=').map(folded))) {
      for (const word of group) if (!groups.has(bare(word))) groups.set(bare(word), group.map(one_of));
    }
    entries = null;
  };

  // Words with one space or one line break between them and around. A break is what a word never reaches over: the end of a sentence, or of a
  // piece of the page; in 1,114 and 6.5 there is none. Accents and apostrophes are not written by everybody.
  const fold = text => {
    let plain = text.replace(/[™℠]/g, ' ').normalize('NFKD').toLowerCase().replace(/['’\u00ad\u0300-\u036f\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff]/g, '');
    plain = plain.replace(/[^\0-\x7f]/g, sign => letters.get(sign) ?? sign);
    plain = plain.replace(/([a-z0-9])[.,](?=[0-9])/g, '$1 ').replace(/[.,;:!?|。、\n]/g, '\n').replace(/[^\p{L}\p{N}\n]+/gu, ' ');
    plain = plain.replace(/([a-z0-9])(?=[\u2e80-\u9fff])|([\u2e80-\u9fff])(?=[a-z0-9])/g, '$1$2 ');
    plain = ` ${plain} `.replace(/ *\n[ \n]*/g, '\n');
    if (spelt) plain = plain.replace(spelt, piece => spellings.get(piece.replace('\n', ' ')).replace(/^ /, piece[0] === '\n' ? '\n' : ' '));
    return plain.replace(/ *\n[ \n]*/g, '\n').replace(/  +/g, ' ');
  };

  const bare = word => word.replace(/ /g, '');

  // A word without the ending of several: its beginning finds one and several.
  const one_of = word => /[a-z]{2}[a-rtv-z]s$/.test(word) && !word.endsWith('is') ? word.replace(/(...)ies$|s$/, '$1') : word;

  // Something that an entry must hold: one of these. Of a pair that is cut out of a longer word it means little that it is written nowhere.
  const need = any => ({ any, cut: false });

  // Each single letter or digit goes with its neighbour: B cell, phase 2, hepatitis B.
  const glued = words => {
    const out = [];
    let open = false;
    words.forEach((word, at) => {
      const last = word.length === 1 && !HAN.test(word) && at + 1 === words.length;
      if (out.length && (open || last)) out.push(out.pop() + ' ' + word);
      else out.push(word);
      open = word.length === 1 && !HAN.test(word) && !last;
    });
    return out;
  };

  const needs_of = folded => {
    const all = folded.split(/[ \n]+/).filter(Boolean);
    const meant = all.filter(word => !idle.has(word));
    const words = glued(meant.length ? meant : all);
    const needs = [];
    for (let at = 0; at < words.length;) {
      // The most words that mean something together.
      let end = Math.min(words.length, at + 4);
      while (end > at && !groups.has(bare(words.slice(at, end).join('')))) end--;
      needs.push(need(end > at ? groups.get(bare(words.slice(at, end).join(''))) : [one_of(words[at])]));
      at = Math.max(end, at + 1);
    }
    return [needs, meant.length < all.length && needs.length > 1];
  };

  // Where a run of characters was not found so, it comes apart at words that are known, and else into pairs of neighbours, so that one wrong
  // character does not hide the others.
  const looser = needs => needs.flatMap(one => {
    const [word] = one.any;
    const known = typed => entries.some(entry => grade(entry, typed));
    if (one.any.length > 1 || !HAN.test(word[0]) || known(word)) return [one];
    for (let at = 1; at < word.length; at++) {
      const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
      if (known(swapped)) return [need([swapped])];
    }
    const out = [];
    let open = '';
    const pairs = () => {
      for (let at = 1; at < open.length; at++) out.push({ any: [open.slice(at - 1, at + 1)], cut: true });
      open = '';
    };
    for (let at = 0; at < word.length;) {
      let end = word.length;
      while (end > at && !groups.has(word.slice(at, end)) && !idle.has(word.slice(at, end))) end--;
      if (end === at) open += word[at++];
      else {
        pairs();
        const group = groups.get(word.slice(at, end));
        if (group) out.push(need(group));
        at = end;
      }
    }
    pairs();
    return out;
  });

  const is_edge = sign => sign === ' ' || sign === '\n' || sign === undefined;

  // Where a word ends that begins at a place; its spaces do not count, nor those of the text where they may be skipped.
  const end_of = (text, place, word, skips) => {
    const start = place;
    for (const sign of word) {
      if (sign === ' ') { if (text[place] === ' ') place++; continue; }
      while (skips && place > start && text[place] === ' ') place++;
      if (text[place] !== sign) return -1;
      place++;
    }
    return place;
  };

  const grade = ({ text, title }, word) => {
    const han = HAN.test(word[0]), digit = /[0-9]$/.test(word);
    let best = 0;
    for (let at = text.indexOf(word[0], 1); at > 0; at = text.indexOf(word[0], at + 1)) {
      // No better can follow.
      if (best >= WHOLE && (at >= title || best >= WHOLE + TITLE)) break;
      const starts = han || is_edge(text[at - 1]);
      if (!starts && word.length < LONG) continue;
      const end = end_of(text, at, word, starts && (word.length >= LONG || han));
      if (end < 0) continue;
      const next = text[end];
      // 55 is not 550, and not the end of 155.
      if (digit && (!starts || next >= '0' && next <= '9')) continue;
      const found = !starts ? MIDDLE : han || is_edge(next) || next === 's' && is_edge(text[end + 1]) ? WHOLE : BEGINNING;
      best = Math.max(best, at < title && starts ? found + TITLE : found);
    }
    return best;
  };

  // How many letters must be changed, added, taken out or swapped with their neighbour to make `typed` the beginning of `own`. A slip in the
  // first letter is rare, and most words can be passed over for it.
  const slips = (own, typed) => {
    if (own[0] !== typed[0] && (own[1] !== typed[0] || own[0] !== typed[1]) || own.length + 2 < typed.length) return 9;
    own = own.slice(0, typed.length + 2);
    let above = [], row = Array.from({ length: own.length + 1 }, (_, at) => at);
    for (let at = 0; at < typed.length; at++) {
      const next = [at + 1];
      for (let place = 0; place < own.length; place++) {
        let least = Math.min(row[place] + (own[place] !== typed[at]), row[place + 1] + 1, next[place] + 1);
        if (at && place && own[place] === typed[at - 1] && own[place - 1] === typed[at]) least = Math.min(least, above[place - 1] + 1);
        next.push(least);
      }
      above = row;
      row = next;
    }
    return Math.min(...row);
  };

  const resembles = ({ text }, word) => {
    if (!/^[a-z]{5,}$/.test(word)) return false;
    const most = word.length < 9 ? 1 : 2;
    return text.split(/[ \n]/).some(own => slips(own, word) <= most);
  };

  // How well each entry holds what is needed; the fewer do, the more that says.
  const held = (one, slip = false) => {
    const grades = entries.map(entry => {
      let best = 0;
      for (const word of one.any) best = Math.max(best, grade(entry, word));
      return best || +(slip && one.any.some(word => resembles(entry, word)));
    });
    const count = grades.filter(Boolean).length;
    return { grades, count, weight: weight(count) };
  };
  const weight = count => Math.floor(Math.log2(Math.max(1, entries.length / Math.max(1, count)))) + 1;
  const score = (all, at) => all.reduce((sum, one) => sum + one.grades[at] * one.weight, 0);

  // Two thirds of what was meant must be there, by weight; of a question a half, and no entry fits that is half as good as the best.
  const probably = (needs, asks) => {
    const loose = looser(needs);
    const cuts = loose.filter(one => one.cut).length;
    // A run of characters that holds known words is a question too.
    asks = asks || cuts > 0 && cuts < loose.length;
    let lost = 0;
    const all = loose.map(one => {
      const own = held(one);
      const found = own.count < FEW ? held(one, true) : own;
      // Between two words there is a pair of characters that is written nowhere.
      if (one.cut && !found.count) lost++;
      return one.cut && !found.count ? null : found;
    }).filter(Boolean);
    const whole = all.reduce((sum, one) => sum + one.weight, 0);
    const scores = entries.map((_, at) => {
      const there = all.reduce((sum, one) => sum + (one.grades[at] ? one.weight : 0), 0);
      return there && (asks ? there * 2 >= whole : there * 3 >= whole * 2) ? score(all, at) : 0;
    });
    // What only pieces of a word bring, and a great part of the list with them, was not meant.
    const floods = cuts > 0 && scores.filter(Boolean).length > entries.length / 8 + 12;
    if (floods || lost * 2 > cuts) return scores.fill(0);
    const least = asks ? Math.max(...scores) / 2 : 0;
    return scores.map(one => one > least ? one : 0);
  };

  // The rank of each entry, 0 where it does not fit. `passing` says which may be found.
  const ranks = (typed, passing) => {
    entries = entries || texts.map(([title, rest]) => {
      const head = fold(title);
      return { text: head + '\n' + fold(rest), title: head.length };
    });
    const [needs, asks] = needs_of(fold(typed));
    const all = needs.map(one => held(one));
    const out = entries.map((_, at) => passing[at] && all.every(one => one.grades[at]) ? 1 + score(all, at) : 0);
    const few = out.filter(Boolean).length < FEW;
    if (needs.length && (few || asks)) {
      probably(needs, asks).forEach((meant, at) => {
        const own = out[at] && !asks ? out[at] + AS_TYPED : out[at];
        out[at] = Math.max(own, passing[at] ? meant : 0);
      });
    }
    return Uint32Array.from(out);
  };

  // What an element says, piece by piece: two pieces of a page are never one word. The first piece is the title.
  const HOLDERS = ['LI', 'ARTICLE', 'DETAILS', 'SUMMARY', 'DIV'];
  const pieces = element => element.children.length && HOLDERS.includes(element.tagName) ? [...element.children].flatMap(pieces) : [element.textContent];

  return {
    learn,
    list: all => { texts = all; entries = null; },
    read: elements => {
      texts = elements.map(element => {
        const [title, ...rest] = pieces(element);
        return [title, rest.join('\n')];
      });
      entries = null;
    },
    ranks,
    // Asks for the table once. Without it the search works, and forgives less.
    ask: url => fetch(url).then(answer => answer.ok ? answer.text() : Promise.reject()).then(text => {
      learn(text);
      dispatchEvent(new Event('search-table'));
    }).catch(() => {}),
  };
})();
