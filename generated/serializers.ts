// @ts-nocheck
/* eslint-disable */
// Serializers: they write the declared members of a value, and nothing else.
// Made from openapi/openapi.yaml. Do not edit: change the document and run `make generate`.

import type { Serializers } from '../src/contract/model.js';
import { anything, boolean, located, number, other, text } from '../src/contract/runtime/generated-support.js';

function write_SignedIn(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"accessToken":' + text(v.accessToken, v, 'accessToken');
  s += ',"tokenType":' + text(v.tokenType, v, 'tokenType');
  s += ',"expiresInSeconds":' + number(v.expiresInSeconds, v, 'expiresInSeconds');
  if (v.refreshToken !== undefined) s += ',"refreshToken":' + text(v.refreshToken, v, 'refreshToken');
  s += ',"refreshTokenExpiresInSeconds":' + number(v.refreshTokenExpiresInSeconds, v, 'refreshTokenExpiresInSeconds');
  s += ',"sessionId":' + text(v.sessionId, v, 'sessionId');
  s += ',"user":' + write_User(v.user, v, 'user');
  return s + '}';
}

function write_User(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"email":' + text(v.email, v, 'email');
  s += ',"displayName":' + text(v.displayName, v, 'displayName');
  s += ',"role":' + text(v.role, v, 'role');
  s += ',"locale":' + text(v.locale, v, 'locale');
  s += ',"timeZone":' + text(v.timeZone, v, 'timeZone');
  s += ',"emailVerifiedAt":' + text(v.emailVerifiedAt, v, 'emailVerifiedAt');
  s += ',"deletionDueAt":' + text(v.deletionDueAt, v, 'deletionDueAt');
  s += ',"settings":' + write_Settings(v.settings, v, 'settings');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function write_Settings(v, holder, key) {
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

function write_Problem(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"type":' + text(v.type, v, 'type');
  s += ',"title":' + text(v.title, v, 'title');
  s += ',"status":' + number(v.status, v, 'status');
  if (v.detail !== undefined) s += ',"detail":' + text(v.detail, v, 'detail');
  if (v.instance !== undefined) s += ',"instance":' + text(v.instance, v, 'instance');
  s += ',"code":' + text(v.code, v, 'code');
  s += ',"requestId":' + text(v.requestId, v, 'requestId');
  if (v.hint !== undefined) s += ',"hint":' + text(v.hint, v, 'hint');
  if (v.errors !== undefined) s += ',"errors":' + write_Problem_errors(v.errors, v, 'errors');
  if (v.successor !== undefined) s += ',"successor":' + text(v.successor, v, 'successor');
  if (v['violated-policies'] !== undefined) s += ',"violated-policies":' + write_Problem_violated_policies(v['violated-policies'], v, 'violated-policies');
  return s + '}';
}

function write_Problem_errors(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_ProblemError(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_ProblemError(v[i], v, i);
  return s + ']';
}

function write_ProblemError(v, holder, key) {
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

function write_Problem_violated_policies(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function write_StartedOidcSignIn(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"authorizationUrl":' + text(v.authorizationUrl, v, 'authorizationUrl');
  s += ',"flowToken":' + text(v.flowToken, v, 'flowToken');
  s += ',"providerName":' + text(v.providerName, v, 'providerName');
  s += ',"expiresAt":' + text(v.expiresAt, v, 'expiresAt');
  return s + '}';
}

function write_SessionPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_SessionPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  return s + '}';
}

function write_SessionPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Session(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Session(v[i], v, i);
  return s + ']';
}

function write_Session(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"method":' + text(v.method, v, 'method');
  s += ',"device":' + write_Device(v.device, v, 'device');
  s += ',"userAgent":' + text(v.userAgent, v, 'userAgent');
  s += ',"address":' + text(v.address, v, 'address');
  s += ',"isCurrent":' + boolean(v.isCurrent, v, 'isCurrent');
  s += ',"lastUsedAt":' + text(v.lastUsedAt, v, 'lastUsedAt');
  s += ',"expiresAt":' + text(v.expiresAt, v, 'expiresAt');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function write_Device(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"name":' + text(v.name, v, 'name');
  s += ',"platform":' + text(v.platform, v, 'platform');
  return s + '}';
}

function write_IdentityPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_IdentityPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  return s + '}';
}

function write_IdentityPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Identity(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Identity(v[i], v, i);
  return s + ']';
}

function write_Identity(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"issuer":' + text(v.issuer, v, 'issuer');
  s += ',"email":' + text(v.email, v, 'email');
  s += ',"lastUsedAt":' + text(v.lastUsedAt, v, 'lastUsedAt');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function write_ApiKeyPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_ApiKeyPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  return s + '}';
}

function write_ApiKeyPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_ApiKey(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_ApiKey(v[i], v, i);
  return s + ']';
}

function write_ApiKey(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"prefix":' + text(v.prefix, v, 'prefix');
  s += ',"scopes":' + write_ApiKeyScopes(v.scopes, v, 'scopes');
  s += ',"expiresAt":' + text(v.expiresAt, v, 'expiresAt');
  s += ',"lastUsedAt":' + text(v.lastUsedAt, v, 'lastUsedAt');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function write_ApiKeyScopes(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function write_CreatedApiKey(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"prefix":' + text(v.prefix, v, 'prefix');
  s += ',"scopes":' + write_ApiKeyScopes(v.scopes, v, 'scopes');
  s += ',"expiresAt":' + text(v.expiresAt, v, 'expiresAt');
  s += ',"lastUsedAt":' + text(v.lastUsedAt, v, 'lastUsedAt');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"key":' + text(v.key, v, 'key');
  return s + '}';
}

function write_AccountDeletion(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"requestedAt":' + text(v.requestedAt, v, 'requestedAt');
  s += ',"dueAt":' + text(v.dueAt, v, 'dueAt');
  return s + '}';
}

function write_Catalog(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"muscles":' + write_Catalog_muscles(v.muscles, v, 'muscles');
  s += ',"equipment":' + write_Catalog_equipment(v.equipment, v, 'equipment');
  s += ',"trackingTypes":' + write_Catalog_trackingTypes(v.trackingTypes, v, 'trackingTypes');
  s += ',"setTypes":' + write_Catalog_setTypes(v.setTypes, v, 'setTypes');
  s += ',"categories":' + write_Catalog_categories(v.categories, v, 'categories');
  s += ',"levels":' + write_Catalog_levels(v.levels, v, 'levels');
  s += ',"mechanics":' + write_Catalog_mechanics(v.mechanics, v, 'mechanics');
  s += ',"forces":' + write_Catalog_forces(v.forces, v, 'forces');
  return s + '}';
}

function write_Catalog_muscles(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_MuscleTerm(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_MuscleTerm(v[i], v, i);
  return s + ']';
}

function write_MuscleTerm(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"region":' + text(v.region, v, 'region');
  return s + '}';
}

function write_Catalog_equipment(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_EquipmentTerm(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_EquipmentTerm(v[i], v, i);
  return s + ']';
}

function write_EquipmentTerm(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"loadKind":' + text(v.loadKind, v, 'loadKind');
  return s + '}';
}

function write_Catalog_trackingTypes(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_TrackingTypeTerm(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_TrackingTypeTerm(v[i], v, i);
  return s + ']';
}

function write_TrackingTypeTerm(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"measures":' + write_TrackingTypeTerm_measures(v.measures, v, 'measures');
  return s + '}';
}

function write_TrackingTypeTerm_measures(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"required":' + write_TrackingTypeTerm_measures_required(v.required, v, 'required');
  s += ',"optional":' + write_TrackingTypeTerm_measures_optional(v.optional, v, 'optional');
  return s + '}';
}

function write_TrackingTypeTerm_measures_required(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function write_TrackingTypeTerm_measures_optional(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function write_Catalog_setTypes(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_SetTypeTerm(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_SetTypeTerm(v[i], v, i);
  return s + ']';
}

function write_SetTypeTerm(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  s += ',"countsAsWork":' + boolean(v.countsAsWork, v, 'countsAsWork');
  return s + '}';
}

function write_Catalog_categories(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Term(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Term(v[i], v, i);
  return s + ']';
}

function write_Term(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"slug":' + text(v.slug, v, 'slug');
  s += ',"name":' + text(v.name, v, 'name');
  return s + '}';
}

function write_Catalog_levels(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Term(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Term(v[i], v, i);
  return s + ']';
}

function write_Catalog_mechanics(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Term(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Term(v[i], v, i);
  return s + ']';
}

function write_Catalog_forces(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Term(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Term(v[i], v, i);
  return s + ']';
}

function write_ExercisePage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_ExercisePage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function write_ExercisePage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Exercise(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Exercise(v[i], v, i);
  return s + ']';
}

function write_Exercise(v, holder, key) {
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
  s += ',"muscles":' + write_Exercise_muscles(v.muscles, v, 'muscles');
  s += ',"instructions":' + write_Exercise_instructions(v.instructions, v, 'instructions');
  s += ',"aliases":' + write_Exercise_aliases(v.aliases, v, 'aliases');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function write_Exercise_muscles(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_MuscleShare(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_MuscleShare(v[i], v, i);
  return s + ']';
}

function write_MuscleShare(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"muscle":' + text(v.muscle, v, 'muscle');
  s += ',"role":' + text(v.role, v, 'role');
  s += ',"weight":' + number(v.weight, v, 'weight');
  return s + '}';
}

function write_Exercise_instructions(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function write_Exercise_aliases(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function write_WorkoutPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_WorkoutPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function write_WorkoutPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_WorkoutSummary(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_WorkoutSummary(v[i], v, i);
  return s + ']';
}

function write_WorkoutSummary(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"title":' + text(v.title, v, 'title');
  s += ',"status":' + text(v.status, v, 'status');
  s += ',"startedAt":' + text(v.startedAt, v, 'startedAt');
  s += ',"endedAt":' + text(v.endedAt, v, 'endedAt');
  s += ',"timeZone":' + text(v.timeZone, v, 'timeZone');
  s += ',"performedOn":' + text(v.performedOn, v, 'performedOn');
  s += ',"bodyweight":' + write_LoadOrNull(v.bodyweight, v, 'bodyweight');
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
  if (v.exercises !== undefined) s += ',"exercises":' + write_WorkoutSummary_exercises(v.exercises, v, 'exercises');
  return s + '}';
}

function write_LoadOrNull(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_WorkoutSummary_exercises(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_WorkoutExercise(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_WorkoutExercise(v[i], v, i);
  return s + ']';
}

function write_WorkoutExercise(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"exerciseId":' + text(v.exerciseId, v, 'exerciseId');
  s += ',"snapshot":' + write_ExerciseSnapshot(v.snapshot, v, 'snapshot');
  s += ',"supersetGroup":' + number(v.supersetGroup, v, 'supersetGroup');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"sets":' + write_WorkoutExercise_sets(v.sets, v, 'sets');
  return s + '}';
}

function write_ExerciseSnapshot(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"name":' + text(v.name, v, 'name');
  s += ',"trackingType":' + text(v.trackingType, v, 'trackingType');
  s += ',"isUnilateral":' + boolean(v.isUnilateral, v, 'isUnilateral');
  s += ',"bodyweightFactor":' + number(v.bodyweightFactor, v, 'bodyweightFactor');
  s += ',"muscles":' + write_ExerciseSnapshot_muscles(v.muscles, v, 'muscles');
  return s + '}';
}

function write_ExerciseSnapshot_muscles(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_MuscleShare(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_MuscleShare(v[i], v, i);
  return s + ']';
}

function write_WorkoutExercise_sets(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Set(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Set(v[i], v, i);
  return s + ']';
}

function write_Set(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"type":' + text(v.type, v, 'type');
  s += ',"side":' + text(v.side, v, 'side');
  s += ',"parentSetId":' + text(v.parentSetId, v, 'parentSetId');
  s += ',"load":' + write_LoadOrNull(v.load, v, 'load');
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
  s += ',"target":' + write_SetTarget(v.target, v, 'target');
  return s + '}';
}

function write_SetTarget(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"load":' + write_LoadOrNull(v.load, v, 'load');
  s += ',"loadKg":' + number(v.loadKg, v, 'loadKg');
  s += ',"reps":' + number(v.reps, v, 'reps');
  s += ',"repsMax":' + number(v.repsMax, v, 'repsMax');
  s += ',"rpe":' + number(v.rpe, v, 'rpe');
  s += ',"rir":' + number(v.rir, v, 'rir');
  s += ',"durationSeconds":' + number(v.durationSeconds, v, 'durationSeconds');
  s += ',"distanceMeters":' + number(v.distanceMeters, v, 'distanceMeters');
  return s + '}';
}

function write_Workout(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"title":' + text(v.title, v, 'title');
  s += ',"status":' + text(v.status, v, 'status');
  s += ',"startedAt":' + text(v.startedAt, v, 'startedAt');
  s += ',"endedAt":' + text(v.endedAt, v, 'endedAt');
  s += ',"timeZone":' + text(v.timeZone, v, 'timeZone');
  s += ',"performedOn":' + text(v.performedOn, v, 'performedOn');
  s += ',"bodyweight":' + write_LoadOrNull(v.bodyweight, v, 'bodyweight');
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
  s += ',"exercises":' + write_Workout_exercises(v.exercises, v, 'exercises');
  return s + '}';
}

function write_Workout_exercises(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_WorkoutExercise(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_WorkoutExercise(v[i], v, i);
  return s + ']';
}

function write_BatchResult(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"results":' + write_BatchResult_results(v.results, v, 'results');
  return s + '}';
}

function write_BatchResult_results(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_BatchItemResult(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_BatchItemResult(v[i], v, i);
  return s + ']';
}

function write_BatchItemResult(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"index":' + number(v.index, v, 'index');
  s += ',"status":' + number(v.status, v, 'status');
  if (v.id !== undefined) s += ',"id":' + text(v.id, v, 'id');
  if (v.problem !== undefined) s += ',"problem":' + write_Problem(v.problem, v, 'problem');
  return s + '}';
}

function write_SetDetail(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"type":' + text(v.type, v, 'type');
  s += ',"side":' + text(v.side, v, 'side');
  s += ',"parentSetId":' + text(v.parentSetId, v, 'parentSetId');
  s += ',"load":' + write_LoadOrNull(v.load, v, 'load');
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
  s += ',"target":' + write_SetTarget(v.target, v, 'target');
  s += ',"workoutId":' + text(v.workoutId, v, 'workoutId');
  s += ',"workoutExerciseId":' + text(v.workoutExerciseId, v, 'workoutExerciseId');
  s += ',"exerciseId":' + text(v.exerciseId, v, 'exerciseId');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function write_MeasurementPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_MeasurementPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function write_MeasurementPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Measurement(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Measurement(v[i], v, i);
  return s + ']';
}

function write_Measurement(v, holder, key) {
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

function write_CoachLinkPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_CoachLinkPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function write_CoachLinkPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_CoachLink(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_CoachLink(v[i], v, i);
  return s + ']';
}

function write_CoachLink(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"status":' + text(v.status, v, 'status');
  s += ',"athlete":' + write_LinkedPerson(v.athlete, v, 'athlete');
  s += ',"coach":' + write_CoachLink_coach(v.coach, v, 'coach');
  s += ',"permissions":' + write_CoachPermissions(v.permissions, v, 'permissions');
  s += ',"note":' + text(v.note, v, 'note');
  s += ',"invitationExpiresAt":' + text(v.invitationExpiresAt, v, 'invitationExpiresAt');
  s += ',"acceptedAt":' + text(v.acceptedAt, v, 'acceptedAt');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function write_LinkedPerson(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"displayName":' + text(v.displayName, v, 'displayName');
  return s + '}';
}

function write_CoachLink_coach(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '', c = '{';
  if (v.id !== undefined) {
    s += c + '"id":' + text(v.id, v, 'id');
    c = ',';
  }
  if (v.displayName !== undefined) {
    s += c + '"displayName":' + text(v.displayName, v, 'displayName');
    c = ',';
  }
  return c === '{' ? '{}' : s + '}';
}

function write_CoachPermissions(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + text(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + text(v[i], v, i);
  return s + ']';
}

function write_CoachInvitation(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"status":' + text(v.status, v, 'status');
  s += ',"athlete":' + write_LinkedPerson(v.athlete, v, 'athlete');
  s += ',"coach":' + write_CoachLink_coach(v.coach, v, 'coach');
  s += ',"permissions":' + write_CoachPermissions(v.permissions, v, 'permissions');
  s += ',"note":' + text(v.note, v, 'note');
  s += ',"invitationExpiresAt":' + text(v.invitationExpiresAt, v, 'invitationExpiresAt');
  s += ',"acceptedAt":' + text(v.acceptedAt, v, 'acceptedAt');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"invitationCode":' + text(v.invitationCode, v, 'invitationCode');
  return s + '}';
}

function write_AthletePage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_AthletePage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function write_AthletePage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_Athlete(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_Athlete(v[i], v, i);
  return s + ']';
}

function write_Athlete(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"displayName":' + text(v.displayName, v, 'displayName');
  s += ',"permissions":' + write_CoachPermissions(v.permissions, v, 'permissions');
  s += ',"coachLinkId":' + text(v.coachLinkId, v, 'coachLinkId');
  s += ',"linkedAt":' + text(v.linkedAt, v, 'linkedAt');
  return s + '}';
}

function write_AdminUserPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_AdminUserPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function write_AdminUserPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_AdminUser(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_AdminUser(v[i], v, i);
  return s + ']';
}

function write_AdminUser(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"email":' + text(v.email, v, 'email');
  s += ',"displayName":' + text(v.displayName, v, 'displayName');
  s += ',"role":' + text(v.role, v, 'role');
  s += ',"status":' + text(v.status, v, 'status');
  s += ',"emailVerifiedAt":' + text(v.emailVerifiedAt, v, 'emailVerifiedAt');
  s += ',"lastSeenAt":' + text(v.lastSeenAt, v, 'lastSeenAt');
  s += ',"deletionDueAt":' + text(v.deletionDueAt, v, 'deletionDueAt');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  return s + '}';
}

function write_AuditEventPage(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"items":' + write_AuditEventPage_2(v.items, v, 'items');
  s += ',"nextCursor":' + text(v.nextCursor, v, 'nextCursor');
  if (v.totalCount !== undefined) s += ',"totalCount":' + number(v.totalCount, v, 'totalCount');
  return s + '}';
}

function write_AuditEventPage_2(v, holder, key) {
  if (!Array.isArray(v)) return other(v, holder, key);
  if (v.length === 0) return '[]';
  let s = '[' + write_AuditEvent(v[0], v, 0);
  for (let i = 1; i < v.length; i++) s += ',' + write_AuditEvent(v[i], v, i);
  return s + ']';
}

function write_AuditEvent(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"type":' + text(v.type, v, 'type');
  s += ',"occurredAt":' + text(v.occurredAt, v, 'occurredAt');
  s += ',"subjectId":' + text(v.subjectId, v, 'subjectId');
  s += ',"actorId":' + text(v.actorId, v, 'actorId');
  s += ',"address":' + text(v.address, v, 'address');
  s += ',"userAgent":' + text(v.userAgent, v, 'userAgent');
  s += ',"requestId":' + text(v.requestId, v, 'requestId');
  s += ',"details":' + write_AuditEvent_details(v.details, v, 'details');
  return s + '}';
}

function write_AuditEvent_details(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '', c = '{';
  for (const k of Object.keys(v)) {
    if (v[k] === undefined) continue;
    { s += c + JSON.stringify(k) + ':' + other(v[k], v, k); c = ','; }
  }
  return c === '{' ? '{}' : s + '}';
}

function write_Health(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"status":' + text(v.status, v, 'status');
  return s + '}';
}

function write_Readiness(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"status":' + text(v.status, v, 'status');
  s += ',"checks":' + write_Readiness_checks(v.checks, v, 'checks');
  return s + '}';
}

function write_Readiness_checks(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '', c = '{';
  for (const k of Object.keys(v)) {
    if (v[k] === undefined) continue;
    { s += c + JSON.stringify(k) + ':' + write_ReadinessCheck(v[k], v, k); c = ','; }
  }
  return c === '{' ? '{}' : s + '}';
}

function write_ReadinessCheck(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"status":' + text(v.status, v, 'status');
  s += ',"durationMs":' + number(v.durationMs, v, 'durationMs');
  if (v.detail !== undefined) s += ',"detail":' + text(v.detail, v, 'detail');
  return s + '}';
}

export const serializers: Serializers = {
  'SignedIn': located(write_SignedIn),
  'Problem': located(write_Problem),
  'StartedOidcSignIn': located(write_StartedOidcSignIn),
  'SessionPage': located(write_SessionPage),
  'Session': located(write_Session),
  'IdentityPage': located(write_IdentityPage),
  'User': located(write_User),
  'ApiKeyPage': located(write_ApiKeyPage),
  'CreatedApiKey': located(write_CreatedApiKey),
  'ApiKey': located(write_ApiKey),
  'AccountDeletion': located(write_AccountDeletion),
  'Catalog': located(write_Catalog),
  'ExercisePage': located(write_ExercisePage),
  'Exercise': located(write_Exercise),
  'WorkoutPage': located(write_WorkoutPage),
  'Workout': located(write_Workout),
  'BatchResult': located(write_BatchResult),
  'SetDetail': located(write_SetDetail),
  'MeasurementPage': located(write_MeasurementPage),
  'Measurement': located(write_Measurement),
  'CoachLinkPage': located(write_CoachLinkPage),
  'CoachInvitation': located(write_CoachInvitation),
  'CoachLink': located(write_CoachLink),
  'AthletePage': located(write_AthletePage),
  'AdminUserPage': located(write_AdminUserPage),
  'AdminUser': located(write_AdminUser),
  'AuditEventPage': located(write_AuditEventPage),
  'Health': located(write_Health),
  'Readiness': located(write_Readiness),
};
