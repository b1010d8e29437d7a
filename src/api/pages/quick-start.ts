/** Three requests to paste one after the other into a shell. A test runs them. */
import type { ApiDescription } from './description.js';

export interface Step {
  readonly title: string;
  readonly command: string;
}

/** An account, an exercise, and a workout with a set of it. */
export function quickStart(
  publicUrl: string,
  { basePath }: Pick<ApiDescription, 'basePath'>,
): readonly Step[] {
  const base = new URL(basePath, publicUrl).href;
  return [
    {
      title: 'Make an account, with an address of yours; the answer has an access token',
      command: `API=${base}
TOKEN=$(curl -s $API/auth/register -H 'Content-Type: application/json' -d '{
  "email": "ana@example.com",
  "password": "six plates before breakfast",
  "displayName": "Ana"
}' | sed -n 's/.*"accessToken":"\\([^"]*\\)".*/\\1/p')`,
    },
    {
      title: 'Find an exercise',
      command: `SQUAT=$(curl -s "$API/exercises?q=squat&limit=1" -H "Authorization: Bearer $TOKEN" |
  sed -n 's/.*"items":\\[{"id":"\\([^"]*\\)".*/\\1/p')`,
    },
    {
      title: 'Log the workout',
      command: `curl -s $API/workouts \\
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{
  "title": "Legs",
  "startedAt": "2026-03-02T17:30:00Z",
  "endedAt": "2026-03-02T18:45:00Z",
  "exercises": [{
    "exerciseId": "'$SQUAT'",
    "sets": [{ "load": { "value": 100, "unit": "kg" }, "reps": 5 }]
  }]
}'`,
    },
  ];
}
