import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Session } from '../ui/session.ts';
import type { SettingsProps } from '../ui/settings.tsx';

/** What the review is given. */
export interface DebriefProps extends SettingsProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

type Part = { readonly DebriefScreen: ComponentType<DebriefProps> };
const found = Object.values(import.meta.glob<Part>('../ui/debrief/debrief-screen.tsx'))[0];

/** The review is a part of its own, fetched when an exercise is over. */
export const DebriefScreen = found && lazy(() => found().then(({ DebriefScreen: screen }) => ({ default: screen })));
