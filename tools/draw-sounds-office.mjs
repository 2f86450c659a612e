import { draw, fading, filter, lay, level, noise, pluck, room, seconds, sine, struck } from './draw-sounds-synthesis.mjs';

/** Bars of wood over a hollow: a soft, round strike. @type {import('./draw-sounds-synthesis.mjs').Partials} */
const WOOD = [
  [1, 1, 0.13],
  [3.93, 0.24, 0.05],
  [9.2, 0.07, 0.02],
];
/** The two shells of a desk telephone. @type {import('./draw-sounds-synthesis.mjs').Partials} */
const GONG = [
  [1, 1, 0.2],
  [2.02, 0.35, 0.12],
  [3.01, 0.3, 0.08],
  [4.62, 0.18, 0.05],
  [6.4, 0.1, 0.03],
];
/** Glass or a small bell. @type {import('./draw-sounds-synthesis.mjs').Partials} */
const BELL = [
  [1, 1, 0.42],
  [2.76, 0.3, 0.22],
  [5.4, 0.12, 0.1],
  [8.93, 0.04, 0.05],
];

/** A post or a message that concerns the desk: two soft bars, rising. */
export function notification() {
  const sound = seconds(0.75);
  lay(sound, struck(0.5, 659.3, WOOD), { gain: 0.8 });
  lay(sound, struck(0.6, 987.8, WOOD), { at: 0.11 });
  return level(room(sound, { wet: 0.16, decay: 0.45 }), { peak: -7 });
}

/** A desk telephone with two bells: one ring, and the bells that go on ringing. */
export function telephone() {
  const sound = seconds(1.5);
  const [lower, upper] = [struck(0.55, 1172, GONG), struck(0.55, 1467, GONG)];
  const [click, tone] = [noise(61), filter('band')];
  for (let strike = 0; strike < 20; strike++) {
    const at = strike * 0.041;
    lay(sound, strike % 2 === 0 ? lower : upper, { at, gain: 0.3 * (0.9 + 0.1 * Math.cos(strike)) });
    lay(
      sound,
      draw(0.006, (t) => tone(click(), 3200, 1.2) * pluck(t, 0.0012)),
      { at, gain: 0.5 },
    );
  }
  return level(room(sound, { wet: 0.14, decay: 0.4 }), { peak: -6 });
}

/** A rubber stamp: the lever gives, wood and rubber meet the desk, the sheet answers. */
export function stamp() {
  const sound = seconds(0.55);
  const [spring, desk, sheet] = [noise(71), noise(72), noise(73)];
  const [click, wood, slap] = [filter('band'), filter('band'), filter('high')];
  lay(
    sound,
    draw(0.03, (t) => click(spring(), 2400, 3) * pluck(t, 0.004)),
    { gain: 0.35 },
  );
  lay(sound, fading(draw(0.4, (t) => sine(t, 96 + 90 * 2 ** (-t / 0.022)) * pluck(t, 0.035, 0.001))), { at: 0.07, gain: 0.8 });
  lay(
    sound,
    draw(0.2, (t) => wood(desk(), 420 + 260 * 2 ** (-t / 0.02), 1.6) * pluck(t, 0.022)),
    { at: 0.07, gain: 2 },
  );
  lay(
    sound,
    draw(0.06, (t) => slap(sheet(), 2800) * pluck(t, 0.006)),
    { at: 0.072, gain: 0.3 },
  );
  lay(
    sound,
    draw(0.05, (t) => click(spring(), 1700, 2.5) * pluck(t, 0.006)),
    { at: 0.24, gain: 0.12 },
  );
  return level(room(sound, { wet: 0.12, decay: 0.35 }), { peak: -4 });
}

/** A sheet that slides over a desk and comes to rest. */
export function paper() {
  const [air, grain] = [noise(81), noise(82)];
  const [body, edge, slow] = [filter('band'), filter('high'), filter('low')];
  const sound = draw(0.62, (t) => {
    const push = t < 0.36 ? Math.sin((Math.PI * t) / 0.36) ** 1.4 : 0;
    const rest = pluck(t - 0.4, 0.025, 0.006) * 0.7;
    const rough = 0.55 + 0.45 * Math.abs(slow(grain(), 70, 0.7)) * 6;
    const source = air();
    return (
      (body(source, 2100 + 2600 * Math.min(1, t / 0.36), 0.8) + edge(source, 4800) * 0.35) * push * Math.min(1.4, rough) * 0.6 +
      body(source, 1300, 0.8) * rest * 0.5
    );
  });
  return level(sound, { peak: -9 });
}

/** A pen that strikes something out: two quick strokes and a dot. */
export function pen() {
  const [air, fibre] = [noise(91), noise(92)];
  const [nib, sheet, tremble] = [filter('band'), filter('band'), filter('low')];
  const strokes = [
    { at: 0, length: 0.2 },
    { at: 0.25, length: 0.17 },
    { at: 0.5, length: 0.035 },
  ];
  const sound = draw(0.62, (t) => {
    const stroke = strokes.reduce(
      (sum, { at, length }) => sum + (t >= at && t < at + length ? Math.sin((Math.PI * (t - at)) / length) ** 0.6 : 0),
      0,
    );
    const rough = 0.4 + Math.min(1, Math.abs(tremble(fibre(), 190, 0.8)) * 5);
    const source = air();
    return (nib(source, 3400 + 900 * Math.sin(t * 40), 2.2) + sheet(source, 900, 1) * 0.5) * stroke * rough;
  });
  return level(sound, { peak: -10 });
}

/** A door: the latch, the leaf that falls shut, the frame. */
export function door() {
  const sound = seconds(0.8);
  const [iron, leaf, frame] = [noise(101), noise(102), noise(103)];
  const [latch, wood, low] = [filter('band'), filter('band'), filter('low')];
  for (const { at, pitch, gain } of [
    { at: 0, pitch: 2600, gain: 0.28 },
    { at: 0.05, pitch: 1900, gain: 0.2 },
    { at: 0.3, pitch: 2300, gain: 0.3 },
  ]) {
    lay(
      sound,
      draw(0.04, (t) => latch(iron(), pitch, 4) * pluck(t, 0.005)),
      { at, gain },
    );
  }
  lay(sound, fading(draw(0.4, (t) => (sine(t, 88 + 20 * 2 ** (-t / 0.03)) + 0.7 * sine(t, 163)) * pluck(t, 0.04, 0.003))), {
    at: 0.26,
    gain: 0.65,
  });
  lay(
    sound,
    draw(0.25, (t) => wood(leaf(), 330, 1.1) * pluck(t, 0.035)),
    { at: 0.26, gain: 1.7 },
  );
  lay(
    sound,
    draw(0.2, (t) => low(frame(), 900) * pluck(t, 0.012)),
    { at: 0.27, gain: 0.3 },
  );
  return level(room(sound, { wet: 0.22, decay: 0.5, damp: 0.5 }), { peak: -5 });
}

/** Relief: three bells that open upwards and fade in a wide room. */
export function relief() {
  const sound = seconds(2.6);
  for (const { at, pitch, gain } of [
    { at: 0, pitch: 440, gain: 0.7 },
    { at: 0.16, pitch: 554.4, gain: 0.7 },
    { at: 0.34, pitch: 659.3, gain: 0.8 },
    { at: 0.34, pitch: 329.6, gain: 0.3 },
  ]) {
    lay(sound, struck(2.2, pitch, BELL), { at, gain });
  }
  return level(room(sound, { wet: 0.4, decay: 0.8, damp: 0.35 }), { peak: -8 });
}
