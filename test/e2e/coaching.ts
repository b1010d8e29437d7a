import { expect } from '@jest/globals';
import { PATCH, refused, tagOf, type Stories } from './story.js';

export const coaching: Stories = {
  'an athlete invites a coach, who reads what is permitted and no more': async ({ newcomer, coach }) => {
    const [athlete, trainer] = [await newcomer(), await coach()];
    const { body: workout } = await athlete.client.createWorkout({
      body: {
        title: 'Seen',
        status: 'completed',
        startedAt: '2026-03-02T17:30:00Z',
        endedAt: '2026-03-02T18:30:00Z',
      },
    });
    const { body: invitation } = await athlete.client.createCoachLink({
      body: { permissions: ['workouts_read'] },
    });
    const { invitationCode } = invitation;
    await refused(athlete.client.acceptCoachLink({ body: { invitationCode } }), 403, 'insufficient_role');

    const { body: link } = await trainer.client.acceptCoachLink({ body: { invitationCode } });

    expect(link.status).toBe('active');
    const path = { athleteId: athlete.id };
    expect((await trainer.client.listAthletes({})).body.items).toHaveLength(1);
    expect((await trainer.client.listAthleteWorkouts({ path })).body.items).toMatchObject([
      { id: workout.id },
    ]);
    const one = { ...path, workoutId: workout.id };
    const seen = await trainer.client.getAthleteWorkout({ path: one });
    expect(await trainer.client.getAthleteWorkout.ifChanged(seen.etag, { path: one })).toBeUndefined();
    await refused(trainer.client.listAthleteMeasurements({ path }), 403, 'permission_not_granted');

    const linkPath = { coachLinkId: link.id };
    const current = await athlete.client.getCoachLink({ path: linkPath });
    await athlete.client.updateCoachLink({
      path: linkPath,
      headers: tagOf(current),
      type: PATCH,
      body: { permissions: ['workouts_read', 'measurements_read'] },
    });
    expect((await trainer.client.listAthleteMeasurements({ path })).body.items).toEqual([]);

    await athlete.client.deleteCoachLink({ path: linkPath });
    await refused(trainer.client.listAthleteWorkouts({ path }), 404, 'athlete_not_found');
    await refused(athlete.client.getCoachLink({ path: linkPath }), 404, 'coach_link_not_found');
    expect((await athlete.client.listCoachLinks({ query: { status: ['active'] } })).body.items).toEqual([]);
  },
};
