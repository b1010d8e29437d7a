// @ts-nocheck
/* eslint-disable */
// Serializers: they write the declared members of a value, and nothing else.
// Made from openapi/openapi.yaml. Do not edit: change the document and run `make generate`.

import { anything, boolean, located, number, other, text } from '../src/contract/runtime/generated-support.js';

function Session(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"accessToken":' + text(v.accessToken, v, 'accessToken');
  s += ',"tokenType":' + text(v.tokenType, v, 'tokenType');
  s += ',"expiresInSeconds":' + number(v.expiresInSeconds, v, 'expiresInSeconds');
  s += ',"user":' + User(v.user, v, 'user');
  return s + '}';
}

function User(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"email":' + text(v.email, v, 'email');
  s += ',"displayName":' + text(v.displayName, v, 'displayName');
  s += ',"role":' + text(v.role, v, 'role');
  s += ',"locale":' + text(v.locale, v, 'locale');
  s += ',"timeZone":' + text(v.timeZone, v, 'timeZone');
  s += ',"emailVerifiedAt":' + text(v.emailVerifiedAt, v, 'emailVerifiedAt');
  s += ',"settings":' + Settings(v.settings, v, 'settings');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function Settings(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"unitSystem":' + text(v.unitSystem, v, 'unitSystem');
  s += ',"weekStartsOn":' + number(v.weekStartsOn, v, 'weekStartsOn');
  s += ',"level":' + text(v.level, v, 'level');
  s += ',"effortScale":' + text(v.effortScale, v, 'effortScale');
  s += ',"e1rmFormula":' + text(v.e1rmFormula, v, 'e1rmFormula');
  s += ',"defaultRestSeconds":' + number(v.defaultRestSeconds, v, 'defaultRestSeconds');
  s += ',"sex":' + text(v.sex, v, 'sex');
  s += ',"bornOn":' + text(v.bornOn, v, 'bornOn');
  s += ',"heightCm":' + number(v.heightCm, v, 'heightCm');
  return s + '}';
}

function Problem(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"type":' + text(v.type, v, 'type');
  s += ',"title":' + text(v.title, v, 'title');
  s += ',"status":' + number(v.status, v, 'status');
  if (v.detail !== undefined) s += ',"detail":' + text(v.detail, v, 'detail');
  if (v.instance !== undefined) s += ',"instance":' + text(v.instance, v, 'instance');
  s += ',"code":' + text(v.code, v, 'code');
  s += ',"requestId":' + text(v.requestId, v, 'requestId');
  if (v.hint !== undefined) s += ',"hint":' + text(v.hint, v, 'hint');
  if (v.errors !== undefined) s += ',"errors":' + Problem_errors(v.errors, v, 'errors');
  return s + '}';
}

function Problem_errors(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + ProblemError(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + ProblemError(v[i], v, i);
  return s + ']';
}

function ProblemError(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '', c = '{';
  if (v.pointer !== undefined) {
    s += c + '"pointer":' + text(v.pointer, v, 'pointer');
    c = ',';
  }
  if (v.parameter !== undefined) {
    s += c + '"parameter":' + text(v.parameter, v, 'parameter');
    c = ',';
  }
  if (v.header !== undefined) {
    s += c + '"header":' + text(v.header, v, 'header');
    c = ',';
  }
  s += c + '"detail":' + text(v.detail, v, 'detail');
  s += ',"code":' + text(v.code, v, 'code');
  return s + '}';
}

function Catalog(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"muscles":' + Catalog_muscles(v.muscles, v, 'muscles');
  s += ',"equipment":' + Catalog_equipment(v.equipment, v, 'equipment');
  s += ',"trackingTypes":' + Catalog_trackingTypes(v.trackingTypes, v, 'trackingTypes');
  s += ',"setTypes":' + Catalog_setTypes(v.setTypes, v, 'setTypes');
  s += ',"categories":' + Catalog_categories(v.categories, v, 'categories');
  s += ',"levels":' + Catalog_levels(v.levels, v, 'levels');
  s += ',"mechanics":' + Catalog_mechanics(v.mechanics, v, 'mechanics');
  s += ',"forces":' + Catalog_forces(v.forces, v, 'forces');
  return s + '}';
}

function Catalog_muscles(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + MuscleTerm(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + MuscleTerm(v[i], v, i);
  return s + ']';
}

function MuscleTerm(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"region":' + text(v.region, v, 'region');
  return s + '}';
}

function Catalog_equipment(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + EquipmentTerm(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + EquipmentTerm(v[i], v, i);
  return s + ']';
}

function EquipmentTerm(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"loadKind":' + text(v.loadKind, v, 'loadKind');
  return s + '}';
}

function Catalog_trackingTypes(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + TrackingTypeTerm(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + TrackingTypeTerm(v[i], v, i);
  return s + ']';
}

function TrackingTypeTerm(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"measures":' + TrackingTypeTerm_measures(v.measures, v, 'measures');
  return s + '}';
}

function TrackingTypeTerm_measures(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"required":' + TrackingTypeTerm_measures_required(v.required, v, 'required');
  s += ',"optional":' + TrackingTypeTerm_measures_optional(v.optional, v, 'optional');
  return s + '}';
}

function TrackingTypeTerm_measures_required(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function TrackingTypeTerm_measures_optional(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function Catalog_setTypes(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + SetTypeTerm(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + SetTypeTerm(v[i], v, i);
  return s + ']';
}

function SetTypeTerm(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"countsAsWork":' + boolean(v.countsAsWork, v, 'countsAsWork');
  return s + '}';
}

function Catalog_categories(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + Term(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + Term(v[i], v, i);
  return s + ']';
}

function Term(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  return s + '}';
}

function Catalog_levels(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + Term(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + Term(v[i], v, i);
  return s + ']';
}

function Catalog_mechanics(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + Term(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + Term(v[i], v, i);
  return s + ']';
}

function Catalog_forces(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + Term(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + Term(v[i], v, i);
  return s + ']';
}

function ExercisePage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + ExercisePage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function ExercisePage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + Exercise(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + Exercise(v[i], v, i);
  return s + ']';
}

function Exercise(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"origin":' + text(v.origin, v, 'origin');
  s += ',"status":' + text(v.status, v, 'status');
  s += ',"trackingType":' + text(v.trackingType, v, 'trackingType');
  s += ',"category":' + text(v.category, v, 'category');
  s += ',"force":' + text(v.force, v, 'force');
  s += ',"level":' + text(v.level, v, 'level');
  s += ',"mechanic":' + text(v.mechanic, v, 'mechanic');
  s += ',"equipment":' + text(v.equipment, v, 'equipment');
  s += ',"isUnilateral":' + boolean(v.isUnilateral, v, 'isUnilateral');
  s += ',"bodyweightFactor":' + number(v.bodyweightFactor, v, 'bodyweightFactor');
  s += ',"muscles":' + Exercise_muscles(v.muscles, v, 'muscles');
  s += ',"instructions":' + Exercise_instructions(v.instructions, v, 'instructions');
  s += ',"aliases":' + Exercise_aliases(v.aliases, v, 'aliases');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function Exercise_muscles(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + MuscleShare(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + MuscleShare(v[i], v, i);
  return s + ']';
}

function MuscleShare(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"muscle":' + text(v.muscle, v, 'muscle');
  s += ',"role":' + text(v.role, v, 'role');
  s += ',"weight":' + number(v.weight, v, 'weight');
  return s + '}';
}

function Exercise_instructions(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function Exercise_aliases(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function WorkoutPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + WorkoutPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function WorkoutPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + WorkoutSummary(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + WorkoutSummary(v[i], v, i);
  return s + ']';
}

function WorkoutSummary(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"title":' + text(v.title, v, 'title');
  s += ',"status":' + text(v.status, v, 'status');
  s += ',"startedAt":' + text(v.startedAt, v, 'startedAt');
  s += ',"endedAt":' + text(v.endedAt, v, 'endedAt');
  s += ',"timeZone":' + text(v.timeZone, v, 'timeZone');
  s += ',"performedOn":' + text(v.performedOn, v, 'performedOn');
  s += ',"bodyweight":' + LoadOrNull(v.bodyweight, v, 'bodyweight');
  s += ',"bodyweightKg":' + number(v.bodyweightKg, v, 'bodyweightKg');
  s += ',"sessionRpe":' + number(v.sessionRpe, v, 'sessionRpe');
  s += ',"mood":' + number(v.mood, v, 'mood');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"isDeload":' + boolean(v.isDeload, v, 'isDeload');
  s += ',"source":' + text(v.source, v, 'source');
  s += ',"externalId":' + text(v.externalId, v, 'externalId');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"exerciseCount":' + number(v.exerciseCount, v, 'exerciseCount');
  s += ',"setCount":' + number(v.setCount, v, 'setCount');
  s += ',"volumeKg":' + number(v.volumeKg, v, 'volumeKg');
  if (v.exercises !== undefined) s += ',"exercises":' + WorkoutSummary_exercises(v.exercises, v, 'exercises');
  return s + '}';
}

function LoadOrNull(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function WorkoutSummary_exercises(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + WorkoutExercise(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + WorkoutExercise(v[i], v, i);
  return s + ']';
}

function WorkoutExercise(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"exerciseId":' + text(v.exerciseId, v, 'exerciseId');
  s += ',"snapshot":' + ExerciseSnapshot(v.snapshot, v, 'snapshot');
  s += ',"supersetGroup":' + number(v.supersetGroup, v, 'supersetGroup');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"sets":' + WorkoutExercise_sets(v.sets, v, 'sets');
  return s + '}';
}

function ExerciseSnapshot(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"name":' + text(v.name, v, 'name');
  s += ',"trackingType":' + text(v.trackingType, v, 'trackingType');
  s += ',"isUnilateral":' + boolean(v.isUnilateral, v, 'isUnilateral');
  s += ',"bodyweightFactor":' + number(v.bodyweightFactor, v, 'bodyweightFactor');
  s += ',"muscles":' + ExerciseSnapshot_muscles(v.muscles, v, 'muscles');
  return s + '}';
}

function ExerciseSnapshot_muscles(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + MuscleShare(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + MuscleShare(v[i], v, i);
  return s + ']';
}

function WorkoutExercise_sets(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + Set(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + Set(v[i], v, i);
  return s + ']';
}

function Set(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"type":' + text(v.type, v, 'type');
  s += ',"side":' + text(v.side, v, 'side');
  s += ',"parentSetId":' + text(v.parentSetId, v, 'parentSetId');
  s += ',"load":' + LoadOrNull(v.load, v, 'load');
  s += ',"loadKg":' + number(v.loadKg, v, 'loadKg');
  s += ',"reps":' + number(v.reps, v, 'reps');
  s += ',"durationSeconds":' + number(v.durationSeconds, v, 'durationSeconds');
  s += ',"distanceMeters":' + number(v.distanceMeters, v, 'distanceMeters');
  s += ',"rpe":' + number(v.rpe, v, 'rpe');
  s += ',"rir":' + number(v.rir, v, 'rir');
  s += ',"restSeconds":' + number(v.restSeconds, v, 'restSeconds');
  s += ',"tempo":' + text(v.tempo, v, 'tempo');
  s += ',"completedAt":' + text(v.completedAt, v, 'completedAt');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"target":' + SetTarget(v.target, v, 'target');
  return s + '}';
}

function SetTarget(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"load":' + LoadOrNull(v.load, v, 'load');
  s += ',"loadKg":' + number(v.loadKg, v, 'loadKg');
  s += ',"reps":' + number(v.reps, v, 'reps');
  s += ',"repsMax":' + number(v.repsMax, v, 'repsMax');
  s += ',"rpe":' + number(v.rpe, v, 'rpe');
  s += ',"rir":' + number(v.rir, v, 'rir');
  s += ',"durationSeconds":' + number(v.durationSeconds, v, 'durationSeconds');
  s += ',"distanceMeters":' + number(v.distanceMeters, v, 'distanceMeters');
  return s + '}';
}

function Workout(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"title":' + text(v.title, v, 'title');
  s += ',"status":' + text(v.status, v, 'status');
  s += ',"startedAt":' + text(v.startedAt, v, 'startedAt');
  s += ',"endedAt":' + text(v.endedAt, v, 'endedAt');
  s += ',"timeZone":' + text(v.timeZone, v, 'timeZone');
  s += ',"performedOn":' + text(v.performedOn, v, 'performedOn');
  s += ',"bodyweight":' + LoadOrNull(v.bodyweight, v, 'bodyweight');
  s += ',"bodyweightKg":' + number(v.bodyweightKg, v, 'bodyweightKg');
  s += ',"sessionRpe":' + number(v.sessionRpe, v, 'sessionRpe');
  s += ',"mood":' + number(v.mood, v, 'mood');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"isDeload":' + boolean(v.isDeload, v, 'isDeload');
  s += ',"source":' + text(v.source, v, 'source');
  s += ',"externalId":' + text(v.externalId, v, 'externalId');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"exercises":' + Workout_exercises(v.exercises, v, 'exercises');
  return s + '}';
}

function Workout_exercises(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + WorkoutExercise(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + WorkoutExercise(v[i], v, i);
  return s + ']';
}

function BatchResult(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"results":' + BatchResult_results(v.results, v, 'results');
  return s + '}';
}

function BatchResult_results(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + BatchItemResult(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + BatchItemResult(v[i], v, i);
  return s + ']';
}

function BatchItemResult(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"index":' + number(v.index, v, 'index');
  s += ',"status":' + number(v.status, v, 'status');
  if (v.id !== undefined) s += ',"id":' + text(v.id, v, 'id');
  if (v.problem !== undefined) s += ',"problem":' + Problem(v.problem, v, 'problem');
  return s + '}';
}

function SetDetail(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"type":' + text(v.type, v, 'type');
  s += ',"side":' + text(v.side, v, 'side');
  s += ',"parentSetId":' + text(v.parentSetId, v, 'parentSetId');
  s += ',"load":' + LoadOrNull(v.load, v, 'load');
  s += ',"loadKg":' + number(v.loadKg, v, 'loadKg');
  s += ',"reps":' + number(v.reps, v, 'reps');
  s += ',"durationSeconds":' + number(v.durationSeconds, v, 'durationSeconds');
  s += ',"distanceMeters":' + number(v.distanceMeters, v, 'distanceMeters');
  s += ',"rpe":' + number(v.rpe, v, 'rpe');
  s += ',"rir":' + number(v.rir, v, 'rir');
  s += ',"restSeconds":' + number(v.restSeconds, v, 'restSeconds');
  s += ',"tempo":' + text(v.tempo, v, 'tempo');
  s += ',"completedAt":' + text(v.completedAt, v, 'completedAt');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"target":' + SetTarget(v.target, v, 'target');
  s += ',"workoutId":' + text(v.workoutId, v, 'workoutId');
  s += ',"workoutExerciseId":' + text(v.workoutExerciseId, v, 'workoutExerciseId');
  s += ',"exerciseId":' + text(v.exerciseId, v, 'exerciseId');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function MeasurementPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + MeasurementPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function MeasurementPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + Measurement(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + Measurement(v[i], v, i);
  return s + ']';
}

function Measurement(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"kind":' + text(v.kind, v, 'kind');
  s += ',"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  s += ',"canonicalValue":' + number(v.canonicalValue, v, 'canonicalValue');
  s += ',"canonicalUnit":' + text(v.canonicalUnit, v, 'canonicalUnit');
  s += ',"measuredAt":' + text(v.measuredAt, v, 'measuredAt');
  s += ',"source":' + text(v.source, v, 'source');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function Health(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"status":' + text(v.status, v, 'status');
  return s + '}';
}

function Readiness(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"status":' + text(v.status, v, 'status');
  s += ',"checks":' + Readiness_checks(v.checks, v, 'checks');
  return s + '}';
}

function Readiness_checks(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '', c = '{';
  for (const k of Object.keys(v)) {
    if (v[k] === undefined) continue;
    { s += c + JSON.stringify(k) + ':' + ReadinessCheck(v[k], v, k); c = ','; }
  }
  return c === '{' ? '{}' : s + '}';
}

function ReadinessCheck(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"status":' + text(v.status, v, 'status');
  s += ',"durationMs":' + number(v.durationMs, v, 'durationMs');
  if (v.detail !== undefined) s += ',"detail":' + text(v.detail, v, 'detail');
  return s + '}';
}

export const serializers = {
  'Session': located(Session),
  'Problem': located(Problem),
  'User': located(User),
  'Catalog': located(Catalog),
  'ExercisePage': located(ExercisePage),
  'Exercise': located(Exercise),
  'WorkoutPage': located(WorkoutPage),
  'Workout': located(Workout),
  'BatchResult': located(BatchResult),
  'SetDetail': located(SetDetail),
  'MeasurementPage': located(MeasurementPage),
  'Measurement': located(Measurement),
  'Health': located(Health),
  'Readiness': located(Readiness),
};
