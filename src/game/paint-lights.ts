import type { Stamp } from './easel.ts';
import { FEELINGS, LIGHTS, type Feeling, type Light } from './crowd.ts';
import { css, mix, PALETTE, type Colour } from './palette.ts';

/** The colour of each feeling; its shape is in `outline`. */
export const FEELING_COLOURS: Readonly<Record<Feeling, Colour>> = { calm: PALETTE.calm, worried: PALETTE.amber, angry: PALETTE.signal };

const GLOW: Readonly<Record<Light, { readonly reach: number; readonly strength: number }>> = {
  dim: { reach: 1.4, strength: 0 },
  mid: { reach: 2.1, strength: 0.26 },
  bright: { reach: 3, strength: 0.6 },
};

/** Traces the lantern of a feeling: calm is round, worry a diamond, anger has spikes. */
function outline(pen: CanvasRenderingContext2D, feeling: Feeling, radius: number): void {
  pen.beginPath();
  if (feeling === 'calm') {
    pen.arc(0, 0, radius * 0.82, 0, Math.PI * 2);
  } else if (feeling === 'worried') {
    for (const [x, y] of [
      [0, -1.2],
      [0.82, 0],
      [0, 1.2],
      [-0.82, 0],
    ] as const)
      pen.lineTo(x * radius, y * radius);
  } else {
    for (let tip = 0; tip < 14; tip++) {
      const reach = tip % 2 === 0 ? 1.62 : 0.66;
      const angle = (tip / 14) * Math.PI * 2 - Math.PI / 2;
      pen.lineTo(Math.cos(angle) * reach * radius, Math.sin(angle) * reach * radius);
    }
  }
  pen.closePath();
}

function halo(pen: CanvasRenderingContext2D, colour: Colour, glow: { readonly radius: number; readonly strength: number }): void {
  const shine = pen.createRadialGradient(0, 0, 0, 0, 0, glow.radius);
  shine.addColorStop(0, css(colour, glow.strength));
  shine.addColorStop(0.35, css(colour, glow.strength * 0.4));
  shine.addColorStop(1, css(colour, 0));
  pen.fillStyle = shine;
  pen.fillRect(-glow.radius, -glow.radius, glow.radius * 2, glow.radius * 2);
}

function lantern(pen: CanvasRenderingContext2D, feeling: Feeling, look: { readonly light: Light; readonly radius: number }): void {
  const { light, radius } = look;
  const colour = FEELING_COLOURS[feeling];
  if (GLOW[light].strength > 0) halo(pen, colour, { radius: radius * GLOW[light].reach, strength: GLOW[light].strength });
  pen.strokeStyle = css(PALETTE.ink, 0.75);
  pen.lineWidth = Math.max(1, radius * 0.34);
  pen.lineJoin = 'round';
  outline(pen, feeling, radius);
  pen.stroke();
  pen.fillStyle = css(light === 'dim' ? mix(colour, PALETTE.slate, 0.5) : light === 'mid' ? mix(colour, PALETTE.slate, 0.14) : colour);
  pen.fill();
  if (light === 'dim') return;
  outline(pen, feeling, radius * (light === 'bright' ? 0.52 : 0.36));
  pen.fillStyle = css(mix(colour, 0xffffff, 0.75), light === 'bright' ? 1 : 0.65);
  pen.fill();
}

function figure(pen: CanvasRenderingContext2D, radius: number): void {
  pen.fillStyle = css(PALETTE.ink, 0.9);
  pen.beginPath();
  pen.roundRect(-radius * 0.5, radius * 0.5, radius, radius * 1.75, [radius * 0.5, radius * 0.5, radius * 0.12, radius * 0.12]);
  pen.fill();
}

/** Frame of a person with this feeling and light. */
export const personFrame = (feeling: Feeling, light: Light): string => `person-${feeling}-${light}`;
/** Frame of a word under way between people of this feeling. */
export const wordFrame = (feeling: Feeling): string => `word-${feeling}`;

/** Where the foot of a person stands on its picture, as a share of its height. */
export const PERSON_FOOT = 0.5 + 2.2 / 6.4;

/** All lights of the crowd, for lanterns of this radius in pixels. */
export function lightStamps(radius: number): Stamp[] {
  const side = radius * 6.4;
  const persons = FEELINGS.flatMap((feeling) =>
    LIGHTS.map((light): Stamp => ({
      name: personFrame(feeling, light),
      width: side,
      height: side,
      draw: (pen) => {
        pen.translate(side / 2, side / 2);
        figure(pen, radius);
        lantern(pen, feeling, { light, radius });
      },
    })),
  );
  const words = FEELINGS.map((feeling): Stamp => ({
    name: wordFrame(feeling),
    width: radius * 3,
    height: radius * 3,
    draw: (pen) => {
      pen.translate(radius * 1.5, radius * 1.5);
      halo(pen, FEELING_COLOURS[feeling], { radius: radius * 1.5, strength: 0.7 });
      outline(pen, feeling, radius * 0.4);
      pen.fillStyle = css(mix(FEELING_COLOURS[feeling], 0xffffff, 0.6));
      pen.fill();
    },
  }));
  return [...persons, ...words];
}
