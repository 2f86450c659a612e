/** Building blocks of our sounds: noise, filters, envelopes, rooms. Mono, 22,050 samples a second. */

export const RATE = 22_050;
const TAU = Math.PI * 2;

export const seconds = (duration) => new Float32Array(Math.round(duration * RATE));

/** Even numbers in [-1, 1) that are the same on every run. */
export function noise(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

/** Noise that loses three decibels an octave, after Paul Kellet's filter. */
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

/** A state-variable filter (after Andrew Simper) whose frequency may move with every sample. */
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

/** Fills a sound sample by sample; the callback hears the time in seconds. */
export function draw(duration, sample) {
  const sound = seconds(duration);
  for (let at = 0; at < sound.length; at++) sound[at] = sample(at / RATE, at);
  return sound;
}

/** Adds one sound onto another from a moment on. */
export function lay(onto, sound, { at = 0, gain = 1 } = {}) {
  const start = Math.round(at * RATE);
  for (let index = 0; index < sound.length && start + index < onto.length; index++) onto[start + index] += sound[index] * gain;
  return onto;
}

/** Rises fast, falls by half every `half` seconds. */
export const pluck = (t, half, attack = 0.002) => (t < 0 ? 0 : Math.min(1, t / attack) * 2 ** (-t / half));

export const sine = (t, frequency, phase = 0) => Math.sin(TAU * frequency * t + phase);

/** A struck body: each partial is [ratio, strength, half-life in seconds]. */
export const struck = (duration, frequency, partials) =>
  fading(
    draw(duration, (t) =>
      partials.reduce((sum, [ratio, strength, half]) => sum + strength * sine(t, frequency * ratio) * pluck(t, half), 0),
    ),
  );

/** Lets the last third of a sound go to nothing, so that its end is no click. */
export function fading(sound) {
  const fall = sound.length / 3;
  return sound.map((value, at) => value * Math.min(1, (sound.length - 1 - at) / fall));
}

/** A room around a sound: four combs and two all-passes, after Schroeder. */
export function room(sound, { wet = 0.3, decay = 0.7, damp = 0.4 } = {}) {
  const rest = new Float32Array(sound.length);
  for (const milliseconds of [29.7, 37.1, 41.1, 43.7]) {
    const line = new Float32Array(Math.round((milliseconds / 1000) * RATE));
    let [place, low] = [0, 0];
    for (let at = 0; at < sound.length; at++) {
      const out = line[place];
      low = out * (1 - damp) + low * damp;
      line[place] = sound[at] + low * decay;
      place = (place + 1) % line.length;
      rest[at] += out * 0.25;
    }
  }
  for (const milliseconds of [5, 1.7]) {
    const line = new Float32Array(Math.round((milliseconds / 1000) * RATE));
    let place = 0;
    for (let at = 0; at < rest.length; at++) {
      const held = line[place];
      const input = rest[at] + held * 0.7;
      rest[at] = held - input * 0.7;
      line[place] = input;
      place = (place + 1) % line.length;
    }
  }
  return sound.map((value, at) => value * (1 - wet) + rest[at] * wet);
}

/** Makes a loop: the surplus at the end is blended into the beginning with equal power. */
export function loop(sound, blend) {
  const over = Math.round(blend * RATE);
  const whole = sound.slice(0, sound.length - over);
  for (let at = 0; at < over; at++) {
    const share = at / over;
    whole[at] = sound[at] * Math.sin((share * Math.PI) / 2) + sound[whole.length + at] * Math.cos((share * Math.PI) / 2);
  }
  return whole;
}

/** A slow wave that fits a loop of `length` seconds, 0 … 1. */
export const swell = (t, length, turns, phase = 0) => 0.5 + 0.5 * Math.sin((TAU * turns * t) / length + phase);

/** Brings the loudest sample to a level in decibels below full scale, and lets the ends begin and cease without a click. */
export function level(sound, { peak, ends = true }) {
  const loudest = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const gain = 10 ** (peak / 20) / loudest;
  const [rise, fall] = [Math.round(RATE * 0.001), Math.round(RATE * 0.03)];
  return sound.map((value, at) => value * gain * (ends ? Math.min(1, at / rise, (sound.length - 1 - at) / fall) : 1));
}

/** A 16-bit WAV file. */
export function wav(sound) {
  const file = Buffer.alloc(44 + sound.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + sound.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  for (const [value, at] of [
    [1, 20],
    [1, 22],
    [2, 32],
    [16, 34],
  ])
    file.writeUInt16LE(value, at);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.write('data', 36);
  file.writeUInt32LE(sound.length * 2, 40);
  sound.forEach((value, at) => file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + at * 2));
  return file;
}
