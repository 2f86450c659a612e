/** What a text may try in a browser. `HIT` would leave a mark on the page; other hosts would be asked for something. */
const HIT = 'window.hostileTextRan=true';
const AWAY = '//evil.example/x';
const ATTEMPTS: readonly string[] = [
  `<script>${HIT}</script>`,
  `<script src=${AWAY}></script>`,
  `<img src=x onerror=${HIT}>`,
  `<img src=${AWAY}>`,
  `<svg onload=${HIT}></svg>`,
  `<svg><script>${HIT}</script></svg>`,
  `<svg><use href=${AWAY}#a /></svg>`,
  `<iframe srcdoc="<script>parent.${HIT}</script>"></iframe>`,
  `<iframe src="javascript:${HIT}"></iframe>`,
  `<a href="javascript:${HIT}">hier</a>`,
  `<a href=${AWAY} ping=${AWAY}>hier</a>`,
  `<link rel=stylesheet href=${AWAY}>`,
  `<link rel=preload as=image href=${AWAY}>`,
  `<style>@import "${AWAY}";</style>`,
  `<p style="background:url(${AWAY})">a</p>`,
  `<meta http-equiv=refresh content="0;url=${AWAY}">`,
  `<base href=${AWAY}>`,
  `<form action=${AWAY}><button>weiter</button></form>`,
  `<input autofocus onfocus=${HIT}>`,
  `<details open ontoggle=${HIT}>a</details>`,
  `<video poster=${AWAY} src=x onerror=${HIT}></video>`,
  `<audio src=${AWAY} autoplay></audio>`,
  `<object data=${AWAY}></object>`,
  `<embed src=${AWAY}>`,
  `<template><img src=x onerror=${HIT}></template>`,
  `<math><mtext><img src=x onerror=${HIT}></mtext></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>">`,
  `<marquee onstart=${HIT}>a</marquee>`,
  `javascript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `&lt;img src=x onerror=${HIT}&gt;`,
  `%3Cimg%20src=x%20onerror=${HIT}%3E`,
  '__proto__',
  'constructor.prototype',
  '=HYPERLINK("http://evil.example")',
  'zwischen\u200bden\u200bZeichen\u2060',
  'Z\u0351\u036b\u0343a\u0363\u0360l\u0351\u0352g\u0335o\u0322',
  'w'.repeat(400),
];

/** Ways out of an attribute, a comment, a text or a script that the attempt might stand in. */
const WRAPPINGS: readonly ((attempt: string) => string)[] = [
  (attempt) => attempt,
  (attempt) => `">${attempt}`,
  (attempt) => `'>${attempt}`,
  (attempt) => `--></title></textarea></script>${attempt}`,
  (attempt) => `${attempt.toUpperCase()}`,
  (attempt) => `Guten Tag ${attempt} und danke`,
];

/** Hostile texts, each different. Braces are left out: in a scenario they stand for names and are checked as such. */
export const HOSTILE_TEXTS: readonly string[] = ATTEMPTS.flatMap((attempt) => WRAPPINGS.map((wrapped) => wrapped(attempt)));

/** Addresses that a link may try behind the #. */
export const HOSTILE_HASHES: readonly string[] = [
  'scenario=javascript:alert(1)',
  'scenario=../../etc/passwd',
  'scenario=__proto__',
  'scenario=constructor',
  'scenario=//evil.example/x',
  `scenario=warteschleife&seed=${'9'.repeat(5_000)}`,
  'scenario=warteschleife&seed=<img src=x onerror=alert(1)>',
  'language=__proto__&mode=toString&house=hasOwnProperty',
  '__proto__[polluted]=1&constructor.prototype.polluted=1',
  '%E0%A4%A',
];
