import { z } from 'zod';
import { ApprovalStep, FirmLevel, Role } from './cast.ts';
import { Chatter, Echo, Ending, Hint } from './crowd.ts';
import { Firm, Goal, House } from './firm.ts';
import { Blocks, Fact, Passage, PromiseTerm, Remedy, Truth } from './knowledge.ts';
import { CrowdPost, Inject, KeyPost, PlannedPost, Voice } from './moment.ts';
import { Platform, Segment, Storm } from './storm.ts';
import { StateNode } from './storyline.ts';
import { ClockTime, Id, Text, WeekdayName } from './text.ts';

/** Number of the format that this version writes. */
export const FORMAT = 1;

export const Meta = z.strictObject({
  slug: Id,
  title: Text,
  teaser: Text.describe('One or two sentences for the card.'),
  author: z.string().max(120),
  licence: z.string().max(60),
  difficulty: z.enum(['tutorial', 'standard', 'hard']),
  playMinutes: z.strictObject({ from: z.int().min(1), to: z.int().max(240) }),
  learning: z.array(Text).min(1).describe('Learning goals.'),
  principles: z.array(z.string().regex(/^P\d\d$/)).describe('Principles of practice that the scenario makes felt.'),
});

/** One scenario: everything that an exercise needs besides seed and log. */
export const ScenarioFile = z
  .strictObject({
    $schema: z.string().max(300).optional(),
    format: z.literal(FORMAT),
    meta: Meta,
    contentNote: Text.describe('What may burden players.'),
    start: z.strictObject({ weekday: WeekdayName, time: ClockTime }),
    hours: z.int().min(1).max(168).describe('Horizon of the exercise.'),
    situationEvery: z.int().min(30).max(480).default(120).describe('Minutes between situation reports by day.'),
    firm: Firm,
    briefing: z.strictObject({ whatHappened: Text, yourRole: Text, atStake: Text }),
    goals: z.array(Goal).min(1),
    cast: z.array(Role).min(1),
    approvalChain: z.array(ApprovalStep),
    firmLevels: z.array(FirmLevel).default([]),
    house: House,
    platforms: z.array(Platform).min(1),
    segments: z.array(Segment).min(1),
    storm: Storm,
    truths: z.array(Truth).min(1),
    facts: z.array(Fact).default([]),
    promises: z.array(PromiseTerm).default([]),
    passages: z.array(Passage).default([]),
    blocks: Blocks,
    remedies: z.array(Remedy).default([]),
    voices: z.array(Voice).default([]),
    keyPosts: z.array(KeyPost).default([]),
    crowdPosts: z.array(CrowdPost).default([]),
    injects: z.array(Inject).default([]),
    plannedPosts: z.array(PlannedPost).default([]),
    storyline: StateNode,
    echoes: z.array(Echo).default([]),
    chatter: Chatter,
    hints: z.array(Hint).default([]),
    endings: z.array(Ending).min(1),
    labels: z.record(Id, Text).default({}).describe('Names of flags, for the debrief.'),
  })
  .describe('Gegenwind scenario, format 1.');
/** A parsed scenario. Behind `parse` nobody checks again. */
export type Scenario = z.infer<typeof ScenarioFile>;
export type ScenarioInput = z.input<typeof ScenarioFile>;
