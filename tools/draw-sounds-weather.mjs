import { draw, filter, lay, level, loop, noise, pink, pluck, RATE, room, seconds, sine, swell } from './draw-sounds-synthesis.mjs';

const BLEND = 1.5;

/** Wind of the lower levels: air that comes and goes, and far below it the wash of the sea. */
export function breeze() {
  const length = 10;
  const [air, sea, hiss] = [pink(11), pink(12), noise(13)];
  const [low, high, wash, bright] = [filter('low'), filter('high'), filter('band'), filter('band')];
  const sound = draw(length + BLEND, (t) => {
    const gust = 0.35 + 0.4 * swell(t, length, 2) * swell(t, length, 3, 1) + 0.25 * swell(t, length, 5, 2);
    const wind = high(low(air(), 240 + 620 * gust, 0.8), 90) * gust;
    const wave = swell(t, length, 2, 2.4) ** 2;
    const surf = wash(sea(), 180 + 240 * wave, 0.6) * (0.25 + 0.6 * wave) + bright(hiss(), 1900 + 900 * wave, 0.5) * wave * 0.035;
    return wind + surf * 0.75;
  });
  return level(loop(sound, BLEND), { peak: -9, ends: false });
}

/** Wind of the upper levels: howling around edges, a low push, and torn air on top. */
export function gale() {
  const length = 10;
  const [body, howl, torn] = [pink(21), pink(22), noise(23)];
  const [push, first, second, third, edge] = [filter('low'), filter('band'), filter('band'), filter('band'), filter('band')];
  const sound = draw(length + BLEND, (t) => {
    const gust = 0.3 + 0.7 * swell(t, length, 3) * (0.5 + 0.5 * swell(t, length, 7, 2));
    const source = howl();
    const voice =
      first(source, 330 + 260 * gust + 25 * swell(t, length, 11), 11) * 3 +
      second(source, 640 + 520 * gust * swell(t, length, 4, 1), 13) * 2.6 * gust +
      third(source, 1180 + 500 * swell(t, length, 5, 3), 14) * 1.3 * gust ** 2;
    return (
      push(body(), 230 + 190 * gust, 0.7) * (0.5 + 0.7 * gust) + voice * gust + edge(torn(), 2600 + 1500 * gust, 0.6) * 0.075 * gust ** 2
    );
  });
  return level(loop(sound, BLEND), { peak: -8, ends: false });
}

/** Rain on roof and water: a dense bed, and single drops that ring a little. */
export function rain() {
  const length = 6;
  const [bed, chance] = [noise(31), noise(32)];
  const [high, soft, body] = [filter('high'), filter('low'), filter('band')];
  const sound = draw(length + 1, (t) => {
    const air = bed();
    return (soft(high(air, 900), 5200, 0.6) * 0.2 + body(air, 620, 0.7) * 0.12) * (0.85 + 0.15 * swell(t, length, 2));
  });
  for (let drop = 0; drop < 520; drop++) {
    const at = (0.5 + 0.5 * chance()) * (length + 0.9);
    const pitch = 900 * 6 ** (0.5 + 0.5 * chance());
    const size = (0.5 + 0.5 * chance()) ** 3;
    const splash = noise(1000 + drop);
    const ring = draw(0.03, (t) => (sine(t, pitch * (1 + 3 * t)) * 0.7 + splash() * 0.5) * pluck(t, 0.0022 + 0.004 * size, 0.0006));
    lay(sound, ring, { at, gain: 0.08 + 0.5 * size });
  }
  return level(loop(sound, 1), { peak: -8, ends: false });
}

/**
 * Vowels as the three frequencies at which a mouth that says them resounds.
 * @typedef {readonly [number, number, number]} Vowel
 * @type {readonly [Vowel, ...Vowel[]]}
 */
const VOWELS = [
  [730, 1090, 2440],
  [530, 1840, 2480],
  [390, 1990, 2550],
  [570, 840, 2410],
  [440, 1020, 2240],
  [300, 870, 2240],
];

/** One voice in the crowd: a buzzing source through the formants of one vowel after the other, with pauses for breath. @param {number} seed @param {number} duration */
function speaker(seed, duration) {
  const chance = noise(seed);
  const lot = () => 0.5 + 0.5 * chance();
  const pitch = 88 + 130 * lot() ** 1.3;
  const [throat, tongue, lips] = [filter('band'), filter('band'), filter('band')];
  const breath = noise(seed + 500);
  let [phase, until, loud, current, from] = [lot(), 0, 0, 0, pitch];
  let [vowel] = VOWELS;
  return draw(duration, (t) => {
    if (t >= until) {
      until = t + 0.09 + 0.17 * lot();
      vowel = VOWELS[Math.floor(lot() * VOWELS.length)] ?? vowel;
      loud = lot() < 0.34 ? 0 : 0.3 + 0.7 * lot();
      from = pitch * (0.86 + 0.34 * lot());
    }
    current += (loud - current) * 0.0016;
    phase = (phase + from / RATE) % 1;
    const source = (2 * phase - 1) * 0.6 + breath() * 0.16;
    const [low, middle, high] = vowel;
    return (throat(source, low, 7) + tongue(source, middle, 7) / 2 + lips(source, high, 7) / 3) * current;
  });
}

/** Many people talking at some distance: nothing to be understood. */
export function murmur() {
  const length = 8;
  const sound = seconds(length + BLEND);
  for (let person = 0; person < 16; person++) lay(sound, speaker(4000 + person * 17, length + BLEND), { gain: 0.25 + (person % 5) * 0.22 });
  const [far, low] = [filter('low'), filter('high')];
  const distant = sound.map((value) => low(far(value, 1500, 0.6), 140));
  return level(loop(room(distant, { wet: 0.55, decay: 0.78, damp: 0.5 }), BLEND), { peak: -8, ends: false });
}

/** Thunder far off: a crack that has lost its edge on the way, and a long roll. */
export function thunder() {
  const [air, chance] = [pink(51), noise(52)];
  const [low, deep, rumble] = [filter('low'), filter('low'), filter('high')];
  const rolls = [0.05, 0.42, 0.7, 1.15, 1.6, 2.1].map((at, nth) => ({
    at,
    gain: (1 - nth * 0.13) * (0.75 + 0.25 * chance()),
    half: 0.16 + 0.1 * nth,
  }));
  const sound = draw(4, (t) => {
    const roll = rolls.reduce((sum, { at, gain, half }) => sum + gain * pluck(t - at, half, 0.05 + at * 0.05), 0);
    const source = air();
    return rumble(low(source, 190 + 760 * 2 ** (-t * 1.5), 0.8) * roll * 1.3 + deep(source, 120, 0.8) * roll * 0.7, 48);
  });
  return level(room(sound, { wet: 0.4, decay: 0.8, damp: 0.6 }), { peak: -4 });
}
