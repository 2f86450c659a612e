import { parse } from '@humanwhocodes/momoa';
import { scaleLinear } from 'd3-scale';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMachine } from 'xstate';
import { z } from 'zod';

export const allowed = [parse, scaleLinear, renderToStaticMarkup, createMachine, z];
export const width = window.innerWidth;
export const page = document.title;
export const soon = setTimeout(() => undefined, 1);
export const folder = process.cwd();
export const loaded = fetch('x');
export const text = new TextEncoder();
export const saved = localStorage.length;
console.log(Buffer.from('x'));
