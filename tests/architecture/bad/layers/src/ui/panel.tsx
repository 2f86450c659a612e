import { scene } from '../game/react.tsx';
import text from '../../tools/serve.mjs';
import recorded from '../../scenarios/one.json';
export const Panel = () => <p>{String(scene) + text + recorded}</p>;
