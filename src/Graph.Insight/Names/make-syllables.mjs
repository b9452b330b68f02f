// Makes syllables.tsv out of npm's pinyin-pro (MIT): every reading of every Chinese character that it knows, without tones, as one types it (ü is v).
// Run once, in any folder:  npm install pinyin-pro@3.29.4 && node make-syllables.mjs > syllables.tsv
import { pinyin } from 'pinyin-pro';

const characters = new Map();
for (let point = 0x3007; point <= 0x323af; point++) {
  const character = point >= 0xd800 && point <= 0xdfff ? '' : String.fromCodePoint(point);
  if (!/^\p{Script=Han}$/u.test(character)) continue;
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
  for (const reading of new Set(readings.map(r => r.replaceAll('ü', 'v').replaceAll('ê', 'e')))) {
    if (/^[a-z]+$/.test(reading)) characters.set(reading, (characters.get(reading) ?? '') + character);
  }
}
console.log('# Readings of Chinese characters, out of npm pinyin-pro 3.29.4 (MIT, Copyright (c) 2022-present zh-lx); made by make-syllables.mjs.');
console.log('# syllable    without tone, ü as v');
console.log('# characters  all that may be read so; a character stands at each of its readings');
for (const [syllable, all] of [...characters].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${syllable}\t${all}`);
