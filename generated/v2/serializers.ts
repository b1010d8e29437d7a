// @ts-nocheck
/* eslint-disable */
// Serializers: they write the declared members of a value, and nothing else.
// Made from openapi/v2/openapi.yaml. Do not edit: change the document and run `make generate`.

import type { Serializers } from '../../src/contract/model.js';
import { anything, boolean, located, number, other, text } from '../../src/contract/runtime/generated-support.js';

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
  switch (v.kind) {
    case 'bodyweight': return write_Measurement_3(v, holder, key);
    case 'body_fat': return write_Measurement_4(v, holder, key);
    case 'neck': return write_Measurement_5(v, holder, key);
    case 'shoulders': return write_Measurement_5(v, holder, key);
    case 'chest': return write_Measurement_5(v, holder, key);
    case 'waist': return write_Measurement_5(v, holder, key);
    case 'hips': return write_Measurement_5(v, holder, key);
    case 'upper_arm_left': return write_Measurement_5(v, holder, key);
    case 'upper_arm_right': return write_Measurement_5(v, holder, key);
    case 'forearm_left': return write_Measurement_5(v, holder, key);
    case 'forearm_right': return write_Measurement_5(v, holder, key);
    case 'thigh_left': return write_Measurement_5(v, holder, key);
    case 'thigh_right': return write_Measurement_5(v, holder, key);
    case 'calf_left': return write_Measurement_5(v, holder, key);
    case 'calf_right': return write_Measurement_5(v, holder, key);
    case 'resting_heart_rate': return write_Measurement_6(v, holder, key);
  }
  return write_Measurement_2(v, holder, key);
}

function write_Measurement_2(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"measuredAt":' + text(v.measuredAt, v, 'measuredAt');
  s += ',"source":' + text(v.source, v, 'source');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"kind":' + text(v.kind, v, 'kind');
  s += ',"quantity":' + write_Bodyweight_quantity(v.quantity, v, 'quantity');
  s += ',"canonical":' + write_Bodyweight_canonical(v.canonical, v, 'canonical');
  return s + '}';
}

function write_Bodyweight_quantity(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_Bodyweight_canonical(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_Measurement_3(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"measuredAt":' + text(v.measuredAt, v, 'measuredAt');
  s += ',"source":' + text(v.source, v, 'source');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"kind":' + text(v.kind, v, 'kind');
  s += ',"quantity":' + write_Bodyweight_quantity_2(v.quantity, v, 'quantity');
  s += ',"canonical":' + write_Bodyweight_canonical_2(v.canonical, v, 'canonical');
  return s + '}';
}

function write_Bodyweight_quantity_2(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_Bodyweight_canonical_2(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_Measurement_4(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"measuredAt":' + text(v.measuredAt, v, 'measuredAt');
  s += ',"source":' + text(v.source, v, 'source');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"kind":' + text(v.kind, v, 'kind');
  s += ',"quantity":' + write_BodyFat_quantity(v.quantity, v, 'quantity');
  s += ',"canonical":' + write_BodyFat_canonical(v.canonical, v, 'canonical');
  return s + '}';
}

function write_BodyFat_quantity(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_BodyFat_canonical(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_Measurement_5(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"measuredAt":' + text(v.measuredAt, v, 'measuredAt');
  s += ',"source":' + text(v.source, v, 'source');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"kind":' + text(v.kind, v, 'kind');
  s += ',"quantity":' + write_Girth_quantity(v.quantity, v, 'quantity');
  s += ',"canonical":' + write_Girth_canonical(v.canonical, v, 'canonical');
  return s + '}';
}

function write_Girth_quantity(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_Girth_canonical(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_Measurement_6(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"id":' + text(v.id, v, 'id');
  s += ',"measuredAt":' + text(v.measuredAt, v, 'measuredAt');
  s += ',"source":' + text(v.source, v, 'source');
  s += ',"notes":' + text(v.notes, v, 'notes');
  s += ',"version":' + number(v.version, v, 'version');
  s += ',"createdAt":' + text(v.createdAt, v, 'createdAt');
  s += ',"updatedAt":' + text(v.updatedAt, v, 'updatedAt');
  s += ',"kind":' + text(v.kind, v, 'kind');
  s += ',"quantity":' + write_RestingHeartRate_quantity(v.quantity, v, 'quantity');
  s += ',"canonical":' + write_RestingHeartRate_canonical(v.canonical, v, 'canonical');
  return s + '}';
}

function write_RestingHeartRate_quantity(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
  return s + '}';
}

function write_RestingHeartRate_canonical(v, holder, key) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return other(v, holder, key);
  let s = '{"value":' + number(v.value, v, 'value');
  s += ',"unit":' + text(v.unit, v, 'unit');
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

export const serializers: Serializers = {
  'MeasurementPage': located(write_MeasurementPage),
  'Problem': located(write_Problem),
  'Measurement': located(write_Measurement),
  'BatchResult': located(write_BatchResult),
};
