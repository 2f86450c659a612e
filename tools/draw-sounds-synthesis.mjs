/** Building blocks of our sounds: noise, filters, envelopes, rooms. Mono, 22,050 samples a second. */

export const RATE = 22_050;
const TAU = Math.PI * 2;

/** @typedef {readonly (readonly [ratio: number, strength: number, half: number])[]} Partials What a struck body sounds with. */

/** Silence. @param {number} duration in seconds */
export const seconds = (duration) => new Float32Array(Math.round(duration * RATE));

/** One sample; silence beyond the ends. @param {Float32Array} sound @param {number} at */
const sampleOf = (sound, at) => sound[at] ?? 0;

/** Even numbers in [-1, 1) that are the same on every run. @param {number} seed */
export function noise(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

/** Noise that loses three decibels an octave, after Paul Kellet's filter. @param {number} seed */
export function pink(seed) {
  const white = noise(seed);
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  return () => {
    const w = white();
    a = 0.99886 * a + w * 0.0555179;
    b = 0.99332 * b + w * 0.0750759;
    c = 0.969 * c + w * 0.153852;
    d = 0.8665 * d + w * 0.3104856;
    e = 0.55 * e + w * 0.5329522;
    f = -0.7616 * f - w * 0.016898;
    return (a + b + c + d + e + f + w * 0.5362) * 0.16;
  };
}

/**
 * A state-variable filter (after Andrew Simper) whose frequency may move with every sample.
 * @param {'low' | 'band' | 'high'} kind
 * @returns {(input: number, frequency: number, sharpness?: number) => number}
 */
export function filter(kind) {
  let [one, two] = [0, 0];
  return (input, frequency, sharpness = 0.7) => {
    const g = Math.tan((Math.PI * Math.min(frequency, RATE * 0.45)) / RATE);
    const k = 1 / sharpness;
    const a1 = 1 / (1 + g * (g + k));
    const v3 = input - two;
    const v1 = a1 * (one + g * v3);
    const v2 = two + g * v1;
    one = 2 * v1 - one;
    two = 2 * v2 - two;
    if (kind === 'low') return v2;
    return kind === 'band' ? v1 * k : input - k * v1 - v2;
  };
}

/**
 * Fills a sound sample by sample; the callback hears the time in seconds.
 * @param {number} duration
 * @param {(t: number) => number} sample
 */
export function draw(duration, sample) {
  const sound = seconds(duration);
  for (let at = 0; at < sound.length; at++) sound[at] = sample(at / RATE);
  return sound;
}

/**
 * Adds one sound onto another from a moment on.
 * @param {Float32Array} onto
 * @param {Float32Array} sound
 */
export function lay(onto, sound, { at = 0, gain = 1 } = {}) {
  const start = Math.round(at * RATE);
  onto.subarray(start, start + sound.length).forEach((value, index, part) => (part[index] = value + sampleOf(sound, index) * gain));
  return onto;
}

/** Rises fast, falls by half every `half` seconds. @param {number} t @param {number} half */
export const pluck = (t, half, attack = 0.002) => (t < 0 ? 0 : Math.min(1, t / attack) * 2 ** (-t / half));

/** A pure tone. @param {number} t @param {number} frequency */
export const sine = (t, frequency, phase = 0) => Math.sin(TAU * frequency * t + phase);

/**
 * A struck body: each partial is [ratio, strength, half-life in seconds].
 * @param {number} duration
 * @param {number} frequency
 * @param {Partials} partials
 */
export const struck = (duration, frequency, partials) =>
  fading(
    draw(duration, (t) =>
      partials.reduce((sum, [ratio, strength, half]) => sum + strength * sine(t, frequency * ratio) * pluck(t, half), 0),
    ),
  );

/** Lets the last third of a sound go to nothing, so that its end is no click. @param {Float32Array} sound */
export function fading(sound) {
  const fall = sound.length / 3;
  return sound.map((value, at) => value * Math.min(1, (sound.length - 1 - at) / fall));
}

/** A room around a sound: four combs and two all-passes, after Schroeder. @param {Float32Array} sound */
export function room(sound, { wet = 0.3, decay = 0.7, damp = 0.4 } = {}) {
  const rest = new Float32Array(sound.length);
  for (const milliseconds of [29.7, 37.1, 41.1, 43.7]) {
    const line = new Float32Array(Math.round((milliseconds / 1000) * RATE));
    let [place, low] = [0, 0];
    for (let at = 0; at < sound.length; at++) {
      const out = sampleOf(line, place);
      low = out * (1 - damp) + low * damp;
      line[place] = sampleOf(sound, at) + low * decay;
      place = (place + 1) % line.length;
      rest[at] = sampleOf(rest, at) + out * 0.25;
    }
  }
  for (const milliseconds of [5, 1.7]) {
    const line = new Float32Array(Math.round((milliseconds / 1000) * RATE));
    let place = 0;
    for (let at = 0; at < rest.length; at++) {
      const held = sampleOf(line, place);
      const input = sampleOf(rest, at) + held * 0.7;
      rest[at] = held - input * 0.7;
      line[place] = input;
      place = (place + 1) % line.length;
    }
  }
  return sound.map((value, at) => value * (1 - wet) + sampleOf(rest, at) * wet);
}

/** Makes a loop: the surplus at the end is blended into the beginning with equal power. @param {Float32Array} sound @param {number} blend */
export function loop(sound, blend) {
  const over = Math.round(blend * RATE);
  const whole = sound.slice(0, sound.length - over);
  for (let at = 0; at < over; at++) {
    const share = at / over;
    const [begin, surplus] = [sampleOf(sound, at), sampleOf(sound, whole.length + at)];
    whole[at] = begin * Math.sin((share * Math.PI) / 2) + surplus * Math.cos((share * Math.PI) / 2);
  }
  return whole;
}

/** A slow wave that fits a loop of `length` seconds, 0 … 1. @param {number} t @param {number} length @param {number} turns */
export const swell = (t, length, turns, phase = 0) => 0.5 + 0.5 * Math.sin((TAU * turns * t) / length + phase);

/**
 * Brings the loudest sample to a level in decibels below full scale, and lets the ends begin and cease without a click.
 * @param {Float32Array} sound
 * @param {{ peak: number, ends?: boolean }} options
 */
export function level(sound, { peak, ends = true }) {
  const loudest = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const gain = 10 ** (peak / 20) / loudest;
  const [rise, fall] = [Math.round(RATE * 0.001), Math.round(RATE * 0.03)];
  return sound.map((value, at) => value * gain * (ends ? Math.min(1, at / rise, (sound.length - 1 - at) / fall) : 1));
}

/** The numbers of two bytes in the head of a WAV file, and their places: PCM, one channel, two bytes a sample of 16 bits. */
const WAV_HEAD = /** @type {const} */ ([
  [1, 20],
  [1, 22],
  [2, 32],
  [16, 34],
]);

/** A 16-bit WAV file. @param {Float32Array} sound */
export function wav(sound) {
  const file = Buffer.alloc(44 + sound.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + sound.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  for (const [value, at] of WAV_HEAD) file.writeUInt16LE(value, at);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.write('data', 36);
  file.writeUInt32LE(sound.length * 2, 40);
  sound.forEach((value, at) => file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + at * 2));
  return file;
}
