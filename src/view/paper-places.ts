import type { Minutes } from '../quantity/units.ts';
import type { TextKind } from '../scenario/features.ts';
import type { Exercise } from '../exercise/start.ts';
import type { ExerciseEvent } from '../exercise/event.ts';

/** Floor of those who work for the house and not in it: there is no such room, so their papers lie at the door. */
const OUTSIDE = -1;

/** Where in the house a draft lies. */
export interface PaperPlace {
  readonly draft: string;
  readonly kind: TextKind;
  readonly role: string;
  readonly floor: number;
  readonly since: Minutes;
  /** `waiting`: with an approver; `contested`: back on the desk with red ink; `approved`: may go out. */
  readonly stage: 'waiting' | 'contested' | 'approved';
}

type Trail = Map<string, Omit<PaperPlace, 'floor'>>;

/** Papers under way at a minute, told from what was recorded until then. */
export function paperPlaces(exercise: Exercise, at: Minutes): PaperPlace[] {
  const trail: Trail = new Map();
  for (const event of exercise.events) {
    if (event.at > at) break;
    follow(exercise, trail, event);
  }
  return [...trail.values()].map((place) => ({ ...place, floor: floorOf(exercise, place.role) }));
}

function floorOf({ register }: Exercise, id: string): number {
  const role = register.roles.get(id);
  return !role || role.kind === 'external' ? OUTSIDE : role.floor;
}

/** Drafts that were published until a minute, in the order in which they went out. */
export const publishedUntil = ({ events }: Exercise, at: Minutes): string[] =>
  events.flatMap((event) => (event.at <= at && event.type === 'statement.published' ? [draftOf(event.publication)] : []));

const draftOf = (publication: string): string => publication.slice('statement/'.length);

function follow(exercise: Exercise, trail: Trail, event: ExerciseEvent): void {
  const home = exercise.register.player.id;
  switch (event.type) {
    case 'draft.submitted':
      trail.set(event.draft, { draft: event.draft, kind: event.kind, role: home, since: event.at, stage: 'waiting' });
      return;
    case 'approval.moved':
      return move(trail, event.draft, { role: event.to, since: event.at, stage: 'waiting' });
    case 'approval.objected':
    case 'draft.rejected':
    case 'draft.expired':
      return move(trail, event.draft, { role: home, since: event.at, stage: 'contested' });
    case 'approval.yielded':
      if (event.yields) move(trail, event.draft, { role: event.role, since: event.at, stage: 'waiting' });
      return;
    case 'draft.approved':
      return move(trail, event.draft, { role: home, since: event.at, stage: 'approved' });
    case 'draft.withdrawn':
      trail.delete(event.draft);
      return;
    case 'statement.published':
      trail.delete(draftOf(event.publication));
      return;
    default:
      return;
  }
}

function move(trail: Trail, draft: string, to: Pick<PaperPlace, 'role' | 'since' | 'stage'>): void {
  const place = trail.get(draft);
  if (place) trail.set(draft, { ...place, ...to });
}
