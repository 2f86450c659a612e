import { applyDue } from './force.ts';
import { turnLevel } from './level.ts';
import { feel, hear } from './mood.ts';
import { report } from './news.ts';
import { closeCases, gatherSources } from './sources.ts';
import { carry, damp, talk } from './spread.ts';
import { hourOfWeek, type World } from './state.ts';
import type { StormEvent } from './storm.ts';

/*
 * The equations, for each platform p and steps of Δ = 5 minutes; names of constants as in the table of assumptions:
 *
 *   d_pk = exp(-Δ / (pace_p · time_k))                                         what is left of attention after a step
 *   λ_p  = c(hour) · [ R_p · Σ_k weight_k (1 - d_pk) E_pk                      talk brings forth talk
 *                    + (1 - d_queue) X_p + (1 - d_media) H media_p             spill-over, media
 *                    + cases_p(t) + exposures_p(t) + seed_p(t) ]               sources
 *   R_p  = min(cap, R0 · exp(arousal (A - .5) - trust (T - T_ref) / 100) · e^(-t / ageing) · Π_a m_a) · contagion_p · (1 - posts_p / pool_p)
 *   m_a  = 1 + w (M_a - 1) · heard · (1 - e^(-t / rise)) e^(-t' / decay_a) · attention    a response a; attention = V (1 + a0) / (V + a0) for good
 *          ones (a0 = breeze.attention: near 1 in a storm, the less the calmer), 1 for others
 *   n_p  ~ negative binomial(mean λ_p, dispersion), the quantile at the fixed draw u(seed, platform, step)
 *   mark = .97 n_p + a rare amplifier;   E_pk ← d_pk E_pk + mark;   X_p ← d_queue X_p + Σ_q spill_qp n_q
 *   all parts of λ_p, and n'_p, are cut alike where they exceed what is left of the pool
 *   V    = v / (v + scale · b), v the posts per hour with a memory of three hours without those of n', b those of a calm day
 *   dA/dt = (floor + volume · A0 / reference · V - A) / time (+ vacuum), for each segment
 *   n⁻   = base + arousal · A + responsibility · ρ V - trust (T - 50) / 50, between 0 and negative.most
 *   dT/dt = -loss · ρ · V · n⁻ · loss_segment + recovery (T0 - T) (1 - V) (- vacuum), for each segment
 *   n'_p = c(hour) · P_p in whole posts: talk about the firm's own statements, heard and counted, not catching, without chance;
 *          P_p ← P_p (1 - (1 - d_publicity) c(hour)): it fades as fast as it is talked about
 *   H    ← e^(-Δ / decay) H + heat_j size with each article of tier j; every quarter of an hour there is one with chance q_j(v') = 1 - e^(-rate_j ·
 *          newsworthiness · (1 - s_j / (fatigue · rate_j)) · logistic((ln v' - ln threshold_j) / width) / 4), v' with n'; A rises by news.arousal size
 *   size = 2 (1 - u / q_j(v)) of an article about the storm, u < q_j(v) the draw that made it: 0 … 2, in the mean 1; s_j ← s_j + size;
 *          coverage of statements, q_j(v') - q_j(v), adds to s_j and, times heat_j media_p (1 - d_publicity), to P_p as expected
 *   heard = the largest share of the public awake since a came out, dt' = that of now · dt, for good words (not deeds) times
 *           1 + wear · (cases open / all that ever were); the jumps of a come as it is heard
 *   M_a - 1, and the jumps of A, T and ρ, are those of the response times quality · speed · reach · match if it is a good one, times reach if
 *          not; and only as far as responses of its kind have left room (SIM-26)
 */

/** Moves the world by one step of five minutes. Nothing is made here but events. */
export function stir(world: World, events: StormEvent[]): void {
  // Most steps have nothing due, nothing said and nothing relieved; asking here is cheaper than calling in vain.
  if (world.pending.length > 0) applyDue(world);
  const hour = hourOfWeek(world);
  const awake = world.plan.awake[hour % 24]!;
  if (world.unheard.length > 0) hear(world, awake);
  if (world.responses.length > 0) damp(world, awake);
  if (world.openCases.length > 0 || world.exposures.length > 0) gatherSources(world);
  const season = world.plan.week[hour]!;
  talk(world, season, events);
  carry(world, season);
  feel(world);
  report(world, hour % 24, events);
  turnLevel(world, events);
  if (world.reliefs.length > 0) closeCases(world, events);
  record(world);
  world.step = (world.step + 1) as World['step'];
}

/** Writes the step in hand into the history; posts are there already. */
function record(world: World): void {
  const { step, segmentTrust } = world;
  for (let segment = 0; segment < segmentTrust.length; segment++) {
    world.segmentTrustByStep[step * segmentTrust.length + segment] = segmentTrust[segment]!;
  }
  world.levelByStep[step] = world.level;
  world.volumeByStep[step] = world.volume;
  world.arousalByStep[step] = world.arousal;
  world.trustByStep[step] = world.trust;
  world.responsibilityByStep[step] = world.responsibility;
  world.negativeByStep[step] = world.negative;
  world.reproductionByStep[step] = world.reproduction;
  world.reachByStep[step] = world.reach;
}
