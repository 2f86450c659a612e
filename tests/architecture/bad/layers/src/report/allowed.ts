import { scaleLinear } from 'd3-scale';
import { renderToStaticMarkup } from 'react-dom/server';
import { early } from '../quantity/dynamic.ts';
export const good = [scaleLinear, renderToStaticMarkup, early];
