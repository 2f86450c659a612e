import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/exercise/decision.ts';
import { isOnDuty } from '../../src/exercise/duty.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { minutes } from '../../src/quantity/units.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import type { Spoilt } from '../scenario/changed.ts';
import { act, begin, happened, lantern, until } from './lantern.ts';

const wording = (id: string, features: object, more: object = {}): object => ({
  id,
  kind: 'wording',
  label: { de: 'Antworten', en: 'Answers' },
  text: { de: 'Wir kümmern uns.', en: 'We take care of it.' },
  features,
  minutes: 5,
  ...more,
});

/** The sample with rules for colleagues' answers: kind, from the drawer, and one that waits for a fact. */
const ruled = (change: (file: Spoilt) => void = () => undefined): Scenario =>
  lantern((file) => {
    const requires = { type: 'fact', params: { fact: 'short-circuit', status: ['confirmed'] } };
    (file['passages'] as never as object[]).push(
      wording('kind', { tone: 'human', elements: ['empathy'] }),
      wording('drawer', { tone: 'corporate', flaws: ['stock'] }),
      wording('proven', { tone: 'human' }, { requires }),
    );
    change(file);
  });
const RULED = ruled();

type Given = Partial<Extract<Act, { type: 'order' }>>;
const order = (exercise: Exercise, given: Given = {}) =>
  act(exercise, { type: 'order', colleague: 'desk', wording: 'kind', scope: 'questions', until: minutes(exercise.now + 180), ...given });

describe('a standing order', () => {
  it('[EX-47] goes to colleagues of the team who are there, with words that may be used, for a time to come', () => {
    const exercise = begin({ scenario: RULED });
    expect(order(exercise, { colleague: 'nobody' })).toBe('unknownObject');
    expect(order(exercise, { wording: 'first-word' })).toBe('unknownObject');
    expect(order(exercise, { colleague: 'law' })).toBe('notYours');
    expect(order(exercise, { colleague: 'lead' })).toBe('notYours');
    expect(order(exercise, { until: exercise.now })).toBe('isOver');
    expect(order(exercise, { wording: 'proven' })).toBe('conditionUnmet');
    expect(order(exercise)).toBeUndefined();
    expect(order(exercise)).toBe('alreadyDone');
    expect(order(exercise, { wording: 'drawer' })).toBeUndefined();
    expect(exercise.orders.get('desk')!.wording).toBe('drawer');
    const away = ruled((file) => {
      file['cast']![1]!['shifts'] = [{ days: 'daily', from: '20:00', to: '22:00' }] as never;
    });
    expect(order(begin({ scenario: away }))).toBe('nobodyThere');
  });

  it('[EX-47] is worked at every full hour until its time is over, by as many answers as a tired person manages', () => {
    const exercise = begin({ scenario: RULED });
    order(exercise);
    until(exercise, 60);
    // Rested, strain 15: 14 · (1 - 15 / 200).
    expect(happened(exercise, 'colleague.replied')).toMatchObject([{ at: 60, role: 'desk', wording: 'kind', count: 13 }]);
    until(exercise, 300);
    expect(happened(exercise, 'colleague.replied').map(({ at }) => at)).toEqual([60, 120, 180]);
    expect(happened(exercise, 'order.ended')).toMatchObject([{ at: 180, colleague: 'desk' }]);
    expect(exercise.takenIn.has('empathicReplies')).toBe(true);
    expect(exercise.stockReplies).toBe(0);
  });

  it('[EX-47] ends when the colleague goes home, and when it is taken back', () => {
    const exercise = begin({ scenario: RULED });
    order(exercise, { until: minutes(600) });
    until(exercise, 420);
    expect(happened(exercise, 'order.ended')).toMatchObject([{ at: 360 }]);
    const short = begin({ scenario: RULED });
    expect(act(short, { type: 'endOrder', colleague: 'desk' })).toBe('notOpen');
    order(short);
    expect(act(short, { type: 'endOrder', colleague: 'desk' })).toBeUndefined();
    until(short, 120);
    expect(happened(short, 'colleague.replied')).toEqual([]);
  });

  it('[EX-47] with words from the drawer makes them noticed; with thanks for supporters nothing of the kind', () => {
    const drawer = begin({ scenario: RULED });
    order(drawer, { wording: 'drawer' });
    until(drawer, 60);
    expect(drawer.stockReplies).toBe(13);
    expect(drawer.takenIn.has('copyPaste')).toBe(true);
    until(drawer, 120);
    expect(happened(drawer, 'echo.appeared').map(({ echo }) => echo)).toContain('stock-phrase');
    const thanks = begin({ scenario: RULED });
    order(thanks, { wording: 'drawer', scope: 'supporters' });
    until(thanks, 60);
    expect(thanks.stockReplies).toBe(0);
    expect(thanks.takenIn.has('thankAdvocates')).toBe(true);
  });

  it('[EX-47] to answer everybody reads as a chain of replies, to answer questions does not', () => {
    const chained = (scope: Given['scope']): boolean => {
      const exercise = begin({ scenario: RULED });
      order(exercise, { scope });
      until(exercise, 60);
      return exercise.takenIn.has('publicReplyChain');
    };
    expect(chained('all')).toBe(true);
    expect(chained('questions')).toBe(false);
  });
});

/** The sample with a colleague who is at home, and an agency. */
const reserve = ruled((file) => {
  const cast = file['cast'] as never as { shifts: object[]; [key: string]: unknown }[];
  cast[1]!.shifts = [{ days: 'daily', from: '05:00', to: '07:00' }];
  cast.push({ ...cast[1]!, id: 'agency', name: 'Ruf & Co.', kind: 'external', shifts: [] });
});
const staff = (exercise: Exercise, what: { how: 'callIn' | 'handOver'; role: string } | { how: 'agency' | 'brief' }) =>
  act(exercise, { type: 'staff', ...what });

describe('the crew', () => {
  it('[EX-48] is called in: there after a while, for six hours, at a price, and once', () => {
    const exercise = begin({ scenario: reserve });
    expect(staff(exercise, { how: 'callIn', role: 'law' })).toBe('notYours');
    expect(staff(exercise, { how: 'callIn', role: 'nobody' })).toBe('unknownObject');
    expect(staff(exercise, { how: 'callIn', role: 'desk' })).toBeUndefined();
    expect(staff(exercise, { how: 'callIn', role: 'desk' })).toBe('alreadyDone');
    expect(exercise.cost).toBe(250);
    const there = (at: number): boolean => isOnDuty(exercise, 'desk', minutes(at));
    expect([there(49), there(50), there(50 + 359), there(50 + 360)]).toEqual([false, true, true, false]);
    until(exercise, 60);
    expect(happened(exercise, 'staff.arrived')).toMatchObject([{ at: 50, role: 'desk' }]);
    expect(order(exercise)).toBeUndefined();
  });

  it('[EX-48] is not called in when it is there', () => {
    expect(staff(begin({ scenario: RULED }), { how: 'callIn', role: 'desk' })).toBe('alreadyDone');
  });

  it('[EX-48] can be joined by an agency, sooner if it has a retainer, which then takes orders', () => {
    const arrival = (exercise: Exercise): number => {
      expect(staff(exercise, { how: 'agency' })).toBeUndefined();
      expect(staff(exercise, { how: 'agency' })).toBe('alreadyDone');
      expect(exercise.cost).toBe(4800);
      return happened(exercise, 'staff.called')[0]!.arrives;
    };
    const exercise = begin({ scenario: reserve });
    expect(order(exercise, { colleague: 'agency' })).toBe('notYours');
    expect(arrival(exercise)).toBe(150);
    expect(arrival(begin({ scenario: reserve, house: ['agency'] }))).toBe(45);
    until(exercise, 150);
    expect(order(exercise, { colleague: 'agency' })).toBeUndefined();
    expect(staff(begin({ scenario: RULED }), { how: 'agency' })).toBe('unknownObject');
  });

  it('[EX-48] takes over the desk for two hours from whoever is worn out', () => {
    const exercise = begin({ scenario: RULED });
    const [lead, desk] = [exercise.people.get('lead')!, exercise.people.get('desk')!];
    Object.assign(lead, { strain: 60 });
    const before = desk.strain;
    expect(staff(exercise, { how: 'handOver', role: 'desk' })).toBeUndefined();
    expect([lead.strain, lead.busyUntil, desk.strain]).toEqual([42, 120, before + 6]);
    expect(staff(begin({ scenario: reserve }), { how: 'handOver', role: 'desk' })).toBe('nobodyThere');
  });

  it('[EX-48] is briefed once', () => {
    const exercise = begin();
    expect(staff(exercise, { how: 'brief' })).toBeUndefined();
    expect(staff(exercise, { how: 'brief' })).toBe('alreadyDone');
    expect(happened(exercise, 'staff.briefed')).toHaveLength(1);
  });
});
