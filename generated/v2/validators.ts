// @ts-nocheck
/* eslint-disable */
// Validators: Ajv 2020-12, one function per schema and direction.
// Made from openapi/v2/openapi.yaml. Do not edit: change the document and run `make generate`.

import type { Validators } from '../../src/contract/model.js';
import { formats } from '../../src/contract/runtime/formats.js';
import { characters, equal } from '../../src/contract/runtime/generated-support.js';


const schema19 = {"type":"object","required":["items","nextCursor"],"properties":{"items":{"type":"array","items":{"$ref":"response.Measurement"}},"nextCursor":{"type":["string","null"]},"totalCount":{"type":"integer","minimum":0}}};
const schema20 = {"type":"object","required":["id","kind","quantity","canonical","measuredAt","source","notes","version","createdAt","updatedAt"],"properties":{"id":{"type":"string","format":"uuid","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","maxLength":36},"measuredAt":{"type":"string","format":"date-time","pattern":"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$","maxLength":30},"source":{"type":"string","enum":["manual","api","import"]},"notes":{"type":["string","null"],"pattern":"^[^\\u0000\\ud800-\\udfff]*$","maxLength":5000},"version":{"type":"integer","minimum":1},"createdAt":{"type":"string","format":"date-time"},"updatedAt":{"type":"string","format":"date-time"}},"allOf":[{"type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"$ref":"response.Bodyweight","properties":{"kind":{"const":"bodyweight"}}},{"$ref":"response.BodyFat","properties":{"kind":{"const":"body_fat"}}},{"$ref":"response.Girth","properties":{"kind":{"enum":["neck","shoulders","chest","waist","hips","upper_arm_left","upper_arm_right","forearm_left","forearm_right","thigh_left","thigh_right","calf_left","calf_right"]}}},{"$ref":"response.RestingHeartRate","properties":{"kind":{"const":"resting_heart_rate"}}}]}]};
const schema21 = {"type":"object","required":["kind","quantity","canonical"],"properties":{"kind":{"type":"string","enum":["bodyweight"]},"quantity":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["kg","lb"]}}},"canonical":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["kg"]}}}}};

function check_response_Bodyweight(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.canonical === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canonical"},message:"must have required property '"+"canonical"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "bodyweight")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema21.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quantity !== undefined){
let data1 = data.quantity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.value === undefined){
const err5 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.unit === undefined){
const err6 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.value !== undefined){
let data2 = data1.value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/quantity/value",schemaPath:"#/properties/quantity/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.unit !== undefined){
let data3 = data1.unit;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "kg") || (data3 === "lb"))){
const err9 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/enum",keyword:"enum",params:{allowedValues: schema21.properties.quantity.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.canonical !== undefined){
let data4 = data.canonical;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err11 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.unit === undefined){
const err12 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.value !== undefined){
let data5 = data4.value;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/canonical/value",schemaPath:"#/properties/canonical/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/canonical/unit",schemaPath:"#/properties/canonical/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data6 === "kg")){
const err15 = {instancePath:instancePath+"/canonical/unit",schemaPath:"#/properties/canonical/properties/unit/enum",keyword:"enum",params:{allowedValues: schema21.properties.canonical.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
check_response_Bodyweight.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","required":["kind","quantity","canonical"],"properties":{"kind":{"type":"string","enum":["body_fat"]},"quantity":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["percent"]}}},"canonical":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["percent"]}}}}};

function check_response_BodyFat(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.canonical === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canonical"},message:"must have required property '"+"canonical"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "body_fat")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quantity !== undefined){
let data1 = data.quantity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.value === undefined){
const err5 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.unit === undefined){
const err6 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.value !== undefined){
let data2 = data1.value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/quantity/value",schemaPath:"#/properties/quantity/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.unit !== undefined){
let data3 = data1.unit;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data3 === "percent")){
const err9 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/enum",keyword:"enum",params:{allowedValues: schema22.properties.quantity.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.canonical !== undefined){
let data4 = data.canonical;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err11 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.unit === undefined){
const err12 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.value !== undefined){
let data5 = data4.value;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/canonical/value",schemaPath:"#/properties/canonical/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/canonical/unit",schemaPath:"#/properties/canonical/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data6 === "percent")){
const err15 = {instancePath:instancePath+"/canonical/unit",schemaPath:"#/properties/canonical/properties/unit/enum",keyword:"enum",params:{allowedValues: schema22.properties.canonical.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
check_response_BodyFat.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["kind","quantity","canonical"],"properties":{"kind":{"type":"string","enum":["neck","shoulders","chest","waist","hips","upper_arm_left","upper_arm_right","forearm_left","forearm_right","thigh_left","thigh_right","calf_left","calf_right"]},"quantity":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["cm","in"]}}},"canonical":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["cm"]}}}}};

function check_response_Girth(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.canonical === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canonical"},message:"must have required property '"+"canonical"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((((((data0 === "neck") || (data0 === "shoulders")) || (data0 === "chest")) || (data0 === "waist")) || (data0 === "hips")) || (data0 === "upper_arm_left")) || (data0 === "upper_arm_right")) || (data0 === "forearm_left")) || (data0 === "forearm_right")) || (data0 === "thigh_left")) || (data0 === "thigh_right")) || (data0 === "calf_left")) || (data0 === "calf_right"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema23.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quantity !== undefined){
let data1 = data.quantity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.value === undefined){
const err5 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.unit === undefined){
const err6 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.value !== undefined){
let data2 = data1.value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/quantity/value",schemaPath:"#/properties/quantity/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.unit !== undefined){
let data3 = data1.unit;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "cm") || (data3 === "in"))){
const err9 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/enum",keyword:"enum",params:{allowedValues: schema23.properties.quantity.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.canonical !== undefined){
let data4 = data.canonical;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err11 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.unit === undefined){
const err12 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.value !== undefined){
let data5 = data4.value;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/canonical/value",schemaPath:"#/properties/canonical/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/canonical/unit",schemaPath:"#/properties/canonical/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data6 === "cm")){
const err15 = {instancePath:instancePath+"/canonical/unit",schemaPath:"#/properties/canonical/properties/unit/enum",keyword:"enum",params:{allowedValues: schema23.properties.canonical.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
check_response_Girth.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","required":["kind","quantity","canonical"],"properties":{"kind":{"type":"string","enum":["resting_heart_rate"]},"quantity":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["bpm"]}}},"canonical":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["bpm"]}}}}};

function check_response_RestingHeartRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.canonical === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canonical"},message:"must have required property '"+"canonical"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "resting_heart_rate")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema24.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quantity !== undefined){
let data1 = data.quantity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.value === undefined){
const err5 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.unit === undefined){
const err6 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.value !== undefined){
let data2 = data1.value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/quantity/value",schemaPath:"#/properties/quantity/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.unit !== undefined){
let data3 = data1.unit;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data3 === "bpm")){
const err9 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/properties/unit/enum",keyword:"enum",params:{allowedValues: schema24.properties.quantity.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.canonical !== undefined){
let data4 = data.canonical;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err11 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.unit === undefined){
const err12 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.value !== undefined){
let data5 = data4.value;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/canonical/value",schemaPath:"#/properties/canonical/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/canonical/unit",schemaPath:"#/properties/canonical/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data6 === "bpm")){
const err15 = {instancePath:instancePath+"/canonical/unit",schemaPath:"#/properties/canonical/properties/unit/enum",keyword:"enum",params:{allowedValues: schema24.properties.canonical.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
check_response_RestingHeartRate.errors = vErrors;
return errors === 0;
}

const formats0 = formats.uuid;
const formats2 = formats["date-time"];
const func1 = characters;
const pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$", "u");
const pattern5 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");

function check_response_Measurement(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "bodyweight"){
if(!(check_response_Bodyweight(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Bodyweight.errors : vErrors.concat(check_response_Bodyweight.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("bodyweight" !== data.kind){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "bodyweight"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else if(tag0 === "body_fat"){
if(!(check_response_BodyFat(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_BodyFat.errors : vErrors.concat(check_response_BodyFat.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("body_fat" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "body_fat"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else if(tag0 === "neck"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((((((((((((data2 === "neck") || (data2 === "shoulders")) || (data2 === "chest")) || (data2 === "waist")) || (data2 === "hips")) || (data2 === "upper_arm_left")) || (data2 === "upper_arm_right")) || (data2 === "forearm_left")) || (data2 === "forearm_right")) || (data2 === "thigh_left")) || (data2 === "thigh_right")) || (data2 === "calf_left")) || (data2 === "calf_right"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else if(tag0 === "shoulders"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data3 = data.kind;
if(!(((((((((((((data3 === "neck") || (data3 === "shoulders")) || (data3 === "chest")) || (data3 === "waist")) || (data3 === "hips")) || (data3 === "upper_arm_left")) || (data3 === "upper_arm_right")) || (data3 === "forearm_left")) || (data3 === "forearm_right")) || (data3 === "thigh_left")) || (data3 === "thigh_right")) || (data3 === "calf_left")) || (data3 === "calf_right"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else if(tag0 === "chest"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data4 = data.kind;
if(!(((((((((((((data4 === "neck") || (data4 === "shoulders")) || (data4 === "chest")) || (data4 === "waist")) || (data4 === "hips")) || (data4 === "upper_arm_left")) || (data4 === "upper_arm_right")) || (data4 === "forearm_left")) || (data4 === "forearm_right")) || (data4 === "thigh_left")) || (data4 === "thigh_right")) || (data4 === "calf_left")) || (data4 === "calf_right"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else if(tag0 === "waist"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data5 = data.kind;
if(!(((((((((((((data5 === "neck") || (data5 === "shoulders")) || (data5 === "chest")) || (data5 === "waist")) || (data5 === "hips")) || (data5 === "upper_arm_left")) || (data5 === "upper_arm_right")) || (data5 === "forearm_left")) || (data5 === "forearm_right")) || (data5 === "thigh_left")) || (data5 === "thigh_right")) || (data5 === "calf_left")) || (data5 === "calf_right"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else if(tag0 === "hips"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data6 = data.kind;
if(!(((((((((((((data6 === "neck") || (data6 === "shoulders")) || (data6 === "chest")) || (data6 === "waist")) || (data6 === "hips")) || (data6 === "upper_arm_left")) || (data6 === "upper_arm_right")) || (data6 === "forearm_left")) || (data6 === "forearm_right")) || (data6 === "thigh_left")) || (data6 === "thigh_right")) || (data6 === "calf_left")) || (data6 === "calf_right"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else if(tag0 === "upper_arm_left"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data7 = data.kind;
if(!(((((((((((((data7 === "neck") || (data7 === "shoulders")) || (data7 === "chest")) || (data7 === "waist")) || (data7 === "hips")) || (data7 === "upper_arm_left")) || (data7 === "upper_arm_right")) || (data7 === "forearm_left")) || (data7 === "forearm_right")) || (data7 === "thigh_left")) || (data7 === "thigh_right")) || (data7 === "calf_left")) || (data7 === "calf_right"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else if(tag0 === "upper_arm_right"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data8 = data.kind;
if(!(((((((((((((data8 === "neck") || (data8 === "shoulders")) || (data8 === "chest")) || (data8 === "waist")) || (data8 === "hips")) || (data8 === "upper_arm_left")) || (data8 === "upper_arm_right")) || (data8 === "forearm_left")) || (data8 === "forearm_right")) || (data8 === "thigh_left")) || (data8 === "thigh_right")) || (data8 === "calf_left")) || (data8 === "calf_right"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else if(tag0 === "forearm_left"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data9 = data.kind;
if(!(((((((((((((data9 === "neck") || (data9 === "shoulders")) || (data9 === "chest")) || (data9 === "waist")) || (data9 === "hips")) || (data9 === "upper_arm_left")) || (data9 === "upper_arm_right")) || (data9 === "forearm_left")) || (data9 === "forearm_right")) || (data9 === "thigh_left")) || (data9 === "thigh_right")) || (data9 === "calf_left")) || (data9 === "calf_right"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else if(tag0 === "forearm_right"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data10 = data.kind;
if(!(((((((((((((data10 === "neck") || (data10 === "shoulders")) || (data10 === "chest")) || (data10 === "waist")) || (data10 === "hips")) || (data10 === "upper_arm_left")) || (data10 === "upper_arm_right")) || (data10 === "forearm_left")) || (data10 === "forearm_right")) || (data10 === "thigh_left")) || (data10 === "thigh_right")) || (data10 === "calf_left")) || (data10 === "calf_right"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else if(tag0 === "thigh_left"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data11 = data.kind;
if(!(((((((((((((data11 === "neck") || (data11 === "shoulders")) || (data11 === "chest")) || (data11 === "waist")) || (data11 === "hips")) || (data11 === "upper_arm_left")) || (data11 === "upper_arm_right")) || (data11 === "forearm_left")) || (data11 === "forearm_right")) || (data11 === "thigh_left")) || (data11 === "thigh_right")) || (data11 === "calf_left")) || (data11 === "calf_right"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else if(tag0 === "thigh_right"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data12 = data.kind;
if(!(((((((((((((data12 === "neck") || (data12 === "shoulders")) || (data12 === "chest")) || (data12 === "waist")) || (data12 === "hips")) || (data12 === "upper_arm_left")) || (data12 === "upper_arm_right")) || (data12 === "forearm_left")) || (data12 === "forearm_right")) || (data12 === "thigh_left")) || (data12 === "thigh_right")) || (data12 === "calf_left")) || (data12 === "calf_right"))){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else if(tag0 === "calf_left"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data13 = data.kind;
if(!(((((((((((((data13 === "neck") || (data13 === "shoulders")) || (data13 === "chest")) || (data13 === "waist")) || (data13 === "hips")) || (data13 === "upper_arm_left")) || (data13 === "upper_arm_right")) || (data13 === "forearm_left")) || (data13 === "forearm_right")) || (data13 === "thigh_left")) || (data13 === "thigh_right")) || (data13 === "calf_left")) || (data13 === "calf_right"))){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else if(tag0 === "calf_right"){
if(!(check_response_Girth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_Girth.errors : vErrors.concat(check_response_Girth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data14 = data.kind;
if(!(((((((((((((data14 === "neck") || (data14 === "shoulders")) || (data14 === "chest")) || (data14 === "waist")) || (data14 === "hips")) || (data14 === "upper_arm_left")) || (data14 === "upper_arm_right")) || (data14 === "forearm_left")) || (data14 === "forearm_right")) || (data14 === "thigh_left")) || (data14 === "thigh_right")) || (data14 === "calf_left")) || (data14 === "calf_right"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else if(tag0 === "resting_heart_rate"){
if(!(check_response_RestingHeartRate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_response_RestingHeartRate.errors : vErrors.concat(check_response_RestingHeartRate.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("resting_heart_rate" !== data.kind){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "resting_heart_rate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/allOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath,schemaPath:"#/allOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.kind === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.quantity === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.canonical === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canonical"},message:"must have required property '"+"canonical"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.measuredAt === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measuredAt"},message:"must have required property '"+"measuredAt"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.source === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.notes === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.version === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.createdAt === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.updatedAt === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.id !== undefined){
let data16 = data.id;
if(typeof data16 === "string"){
if(func1(data16) > 36){
const err30 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern3.test(data16)){
const err31 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(formats0.validate(data16))){
const err32 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.measuredAt !== undefined){
let data17 = data.measuredAt;
if(typeof data17 === "string"){
if(func1(data17) > 30){
const err34 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern4.test(data17)){
const err35 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/pattern",keyword:"pattern",params:{pattern: "^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(formats2.validate(data17))){
const err36 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.source !== undefined){
let data18 = data.source;
if(typeof data18 !== "string"){
const err38 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data18 === "manual") || (data18 === "api")) || (data18 === "import"))){
const err39 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema20.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.notes !== undefined){
let data19 = data.notes;
if((typeof data19 !== "string") && (data19 !== null)){
const err40 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema20.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data19 === "string"){
if(func1(data19) > 5000){
const err41 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern5.test(data19)){
const err42 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.version !== undefined){
let data20 = data.version;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err43 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err44 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.createdAt !== undefined){
let data21 = data.createdAt;
if(typeof data21 === "string"){
if(!(formats2.validate(data21))){
const err45 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.updatedAt !== undefined){
let data22 = data.updatedAt;
if(typeof data22 === "string"){
if(!(formats2.validate(data22))){
const err47 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
check_response_Measurement.errors = vErrors;
return errors === 0;
}


function check_response_MeasurementPage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.nextCursor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nextCursor"},message:"must have required property '"+"nextCursor"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(check_response_Measurement(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_response_Measurement.errors : vErrors.concat(check_response_Measurement.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"type",params:{type: schema19.properties.nextCursor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
check_response_MeasurementPage.errors = vErrors;
return errors === 0;
}












const schema25 = {"type":"object","required":["type","title","status","code","requestId"],"properties":{"type":{"type":"string","format":"uri-reference","maxLength":255},"title":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string"},"instance":{"type":"string","format":"uri-reference"},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"requestId":{"type":"string"},"hint":{"type":"string"},"errors":{"type":"array","items":{"$ref":"ProblemError"}},"successor":{"type":"string","format":"uri-reference"},"violated-policies":{"type":"array","items":{"type":"string"}}}};
const formats8 = formats["uri-reference"];
const pattern6 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const schema26 = {"type":"object","required":["detail","code"],"properties":{"pointer":{"type":"string"},"parameter":{"type":"string"},"header":{"type":"string"},"detail":{"type":"string"},"code":{"type":"string"}}};

function check_ProblemError(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detail === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
const err2 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.parameter !== undefined){
if(typeof data.parameter !== "string"){
const err3 = {instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.header !== undefined){
if(typeof data.header !== "string"){
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
const err5 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
check_ProblemError.errors = vErrors;
return errors === 0;
}


function check_Problem(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.requestId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats8.validate(data0))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
const err12 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.instance !== undefined){
let data4 = data.instance;
if(typeof data4 === "string"){
if(!(formats8.validate(data4))){
const err13 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
const err17 = {instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.hint !== undefined){
if(typeof data.hint !== "string"){
const err18 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.errors !== undefined){
let data8 = data.errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(check_ProblemError(data8[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_ProblemError.errors : vErrors.concat(check_ProblemError.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.successor !== undefined){
let data10 = data.successor;
if(typeof data10 === "string"){
if(!(formats8.validate(data10))){
const err20 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["violated-policies"] !== undefined){
let data11 = data["violated-policies"];
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err22 = {instancePath:instancePath+"/violated-policies/" + i1,schemaPath:"#/properties/violated-policies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/violated-policies",schemaPath:"#/properties/violated-policies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
check_Problem.errors = vErrors;
return errors === 0;
}




const schema27 = {"allOf":[{"type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"$ref":"NewBodyweight","properties":{"kind":{"const":"bodyweight"}}},{"$ref":"NewBodyFat","properties":{"kind":{"const":"body_fat"}}},{"$ref":"NewGirth","properties":{"kind":{"enum":["neck","shoulders","chest","waist","hips","upper_arm_left","upper_arm_right","forearm_left","forearm_right","thigh_left","thigh_right","calf_left","calf_right"]}}},{"$ref":"NewRestingHeartRate","properties":{"kind":{"const":"resting_heart_rate"}}}]}]};
const schema28 = {"type":"object","required":["kind","quantity","measuredAt"],"properties":{"id":{"type":"string","format":"uuid","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","maxLength":36},"kind":{"type":"string","enum":["bodyweight"]},"quantity":{"$ref":"EnteredMass"},"measuredAt":{"type":"string","format":"date-time","pattern":"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$","maxLength":30},"source":{"type":"string","enum":["manual","api","import"]},"notes":{"type":["string","null"],"pattern":"^[^\\u0000\\ud800-\\udfff]*$","maxLength":5000}},"additionalProperties":false};
const schema29 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","minimum":0,"maximum":2000},"unit":{"type":"string","enum":["kg","lb"]}},"additionalProperties":false};

function check_EnteredMass(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "kg") || (data1 === "lb"))){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema29.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
check_EnteredMass.errors = vErrors;
return errors === 0;
}


function check_NewBodyweight(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.measuredAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measuredAt"},message:"must have required property '"+"measuredAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "quantity")) || (key0 === "measuredAt")) || (key0 === "source")) || (key0 === "notes"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func1(data0) > 36){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data0))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data1 === "bodyweight")){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema28.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(check_EnteredMass(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredMass.errors : vErrors.concat(check_EnteredMass.errors);
errors = vErrors.length;
}
}
if(data.measuredAt !== undefined){
let data3 = data.measuredAt;
if(typeof data3 === "string"){
if(func1(data3) > 30){
const err10 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/pattern",keyword:"pattern",params:{pattern: "^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats2.validate(data3))){
const err12 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "manual") || (data4 === "api")) || (data4 === "import"))){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema28.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema28.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 5000){
const err17 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data5)){
const err18 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
check_NewBodyweight.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","required":["kind","quantity","measuredAt"],"properties":{"id":{"type":"string","format":"uuid","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","maxLength":36},"kind":{"type":"string","enum":["body_fat"]},"quantity":{"$ref":"EnteredPercentage"},"measuredAt":{"type":"string","format":"date-time","pattern":"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$","maxLength":30},"source":{"type":"string","enum":["manual","api","import"]},"notes":{"type":["string","null"],"pattern":"^[^\\u0000\\ud800-\\udfff]*$","maxLength":5000}},"additionalProperties":false};
const schema31 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","minimum":0,"maximum":100},"unit":{"type":"string","enum":["percent"]}},"additionalProperties":false};

function check_EnteredPercentage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data1 === "percent")){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
check_EnteredPercentage.errors = vErrors;
return errors === 0;
}


function check_NewBodyFat(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.measuredAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measuredAt"},message:"must have required property '"+"measuredAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "quantity")) || (key0 === "measuredAt")) || (key0 === "source")) || (key0 === "notes"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func1(data0) > 36){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data0))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data1 === "body_fat")){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(check_EnteredPercentage(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredPercentage.errors : vErrors.concat(check_EnteredPercentage.errors);
errors = vErrors.length;
}
}
if(data.measuredAt !== undefined){
let data3 = data.measuredAt;
if(typeof data3 === "string"){
if(func1(data3) > 30){
const err10 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/pattern",keyword:"pattern",params:{pattern: "^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats2.validate(data3))){
const err12 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "manual") || (data4 === "api")) || (data4 === "import"))){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema30.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema30.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 5000){
const err17 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data5)){
const err18 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
check_NewBodyFat.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","required":["kind","quantity","measuredAt"],"properties":{"id":{"type":"string","format":"uuid","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","maxLength":36},"kind":{"type":"string","enum":["neck","shoulders","chest","waist","hips","upper_arm_left","upper_arm_right","forearm_left","forearm_right","thigh_left","thigh_right","calf_left","calf_right"]},"quantity":{"$ref":"EnteredGirth"},"measuredAt":{"type":"string","format":"date-time","pattern":"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$","maxLength":30},"source":{"type":"string","enum":["manual","api","import"]},"notes":{"type":["string","null"],"pattern":"^[^\\u0000\\ud800-\\udfff]*$","maxLength":5000}},"additionalProperties":false};
const schema33 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","minimum":0,"maximum":1000},"unit":{"type":"string","enum":["cm","in"]}},"additionalProperties":false};

function check_EnteredGirth(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "cm") || (data1 === "in"))){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema33.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
check_EnteredGirth.errors = vErrors;
return errors === 0;
}


function check_NewGirth(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.measuredAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measuredAt"},message:"must have required property '"+"measuredAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "quantity")) || (key0 === "measuredAt")) || (key0 === "source")) || (key0 === "notes"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func1(data0) > 36){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data0))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((((((((data1 === "neck") || (data1 === "shoulders")) || (data1 === "chest")) || (data1 === "waist")) || (data1 === "hips")) || (data1 === "upper_arm_left")) || (data1 === "upper_arm_right")) || (data1 === "forearm_left")) || (data1 === "forearm_right")) || (data1 === "thigh_left")) || (data1 === "thigh_right")) || (data1 === "calf_left")) || (data1 === "calf_right"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(check_EnteredGirth(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredGirth.errors : vErrors.concat(check_EnteredGirth.errors);
errors = vErrors.length;
}
}
if(data.measuredAt !== undefined){
let data3 = data.measuredAt;
if(typeof data3 === "string"){
if(func1(data3) > 30){
const err10 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/pattern",keyword:"pattern",params:{pattern: "^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats2.validate(data3))){
const err12 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "manual") || (data4 === "api")) || (data4 === "import"))){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema32.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema32.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 5000){
const err17 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data5)){
const err18 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
check_NewGirth.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["kind","quantity","measuredAt"],"properties":{"id":{"type":"string","format":"uuid","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","maxLength":36},"kind":{"type":"string","enum":["resting_heart_rate"]},"quantity":{"$ref":"EnteredHeartRate"},"measuredAt":{"type":"string","format":"date-time","pattern":"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$","maxLength":30},"source":{"type":"string","enum":["manual","api","import"]},"notes":{"type":["string","null"],"pattern":"^[^\\u0000\\ud800-\\udfff]*$","maxLength":5000}},"additionalProperties":false};
const schema35 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","minimum":0,"maximum":300},"unit":{"type":"string","enum":["bpm"]}},"additionalProperties":false};

function check_EnteredHeartRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 300 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data1 === "bpm")){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema35.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
check_EnteredHeartRate.errors = vErrors;
return errors === 0;
}


function check_NewRestingHeartRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.measuredAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measuredAt"},message:"must have required property '"+"measuredAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "quantity")) || (key0 === "measuredAt")) || (key0 === "source")) || (key0 === "notes"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func1(data0) > 36){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data0))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data1 === "resting_heart_rate")){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema34.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(check_EnteredHeartRate(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredHeartRate.errors : vErrors.concat(check_EnteredHeartRate.errors);
errors = vErrors.length;
}
}
if(data.measuredAt !== undefined){
let data3 = data.measuredAt;
if(typeof data3 === "string"){
if(func1(data3) > 30){
const err10 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/pattern",keyword:"pattern",params:{pattern: "^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats2.validate(data3))){
const err12 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "manual") || (data4 === "api")) || (data4 === "import"))){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema34.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema34.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 5000){
const err17 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data5)){
const err18 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
check_NewRestingHeartRate.errors = vErrors;
return errors === 0;
}


function check_NewMeasurement(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "bodyweight"){
if(!(check_NewBodyweight(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewBodyweight.errors : vErrors.concat(check_NewBodyweight.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("bodyweight" !== data.kind){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "bodyweight"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else if(tag0 === "body_fat"){
if(!(check_NewBodyFat(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewBodyFat.errors : vErrors.concat(check_NewBodyFat.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("body_fat" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "body_fat"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else if(tag0 === "neck"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((((((((((((data2 === "neck") || (data2 === "shoulders")) || (data2 === "chest")) || (data2 === "waist")) || (data2 === "hips")) || (data2 === "upper_arm_left")) || (data2 === "upper_arm_right")) || (data2 === "forearm_left")) || (data2 === "forearm_right")) || (data2 === "thigh_left")) || (data2 === "thigh_right")) || (data2 === "calf_left")) || (data2 === "calf_right"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else if(tag0 === "shoulders"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data3 = data.kind;
if(!(((((((((((((data3 === "neck") || (data3 === "shoulders")) || (data3 === "chest")) || (data3 === "waist")) || (data3 === "hips")) || (data3 === "upper_arm_left")) || (data3 === "upper_arm_right")) || (data3 === "forearm_left")) || (data3 === "forearm_right")) || (data3 === "thigh_left")) || (data3 === "thigh_right")) || (data3 === "calf_left")) || (data3 === "calf_right"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else if(tag0 === "chest"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data4 = data.kind;
if(!(((((((((((((data4 === "neck") || (data4 === "shoulders")) || (data4 === "chest")) || (data4 === "waist")) || (data4 === "hips")) || (data4 === "upper_arm_left")) || (data4 === "upper_arm_right")) || (data4 === "forearm_left")) || (data4 === "forearm_right")) || (data4 === "thigh_left")) || (data4 === "thigh_right")) || (data4 === "calf_left")) || (data4 === "calf_right"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else if(tag0 === "waist"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data5 = data.kind;
if(!(((((((((((((data5 === "neck") || (data5 === "shoulders")) || (data5 === "chest")) || (data5 === "waist")) || (data5 === "hips")) || (data5 === "upper_arm_left")) || (data5 === "upper_arm_right")) || (data5 === "forearm_left")) || (data5 === "forearm_right")) || (data5 === "thigh_left")) || (data5 === "thigh_right")) || (data5 === "calf_left")) || (data5 === "calf_right"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else if(tag0 === "hips"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data6 = data.kind;
if(!(((((((((((((data6 === "neck") || (data6 === "shoulders")) || (data6 === "chest")) || (data6 === "waist")) || (data6 === "hips")) || (data6 === "upper_arm_left")) || (data6 === "upper_arm_right")) || (data6 === "forearm_left")) || (data6 === "forearm_right")) || (data6 === "thigh_left")) || (data6 === "thigh_right")) || (data6 === "calf_left")) || (data6 === "calf_right"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else if(tag0 === "upper_arm_left"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data7 = data.kind;
if(!(((((((((((((data7 === "neck") || (data7 === "shoulders")) || (data7 === "chest")) || (data7 === "waist")) || (data7 === "hips")) || (data7 === "upper_arm_left")) || (data7 === "upper_arm_right")) || (data7 === "forearm_left")) || (data7 === "forearm_right")) || (data7 === "thigh_left")) || (data7 === "thigh_right")) || (data7 === "calf_left")) || (data7 === "calf_right"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else if(tag0 === "upper_arm_right"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data8 = data.kind;
if(!(((((((((((((data8 === "neck") || (data8 === "shoulders")) || (data8 === "chest")) || (data8 === "waist")) || (data8 === "hips")) || (data8 === "upper_arm_left")) || (data8 === "upper_arm_right")) || (data8 === "forearm_left")) || (data8 === "forearm_right")) || (data8 === "thigh_left")) || (data8 === "thigh_right")) || (data8 === "calf_left")) || (data8 === "calf_right"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else if(tag0 === "forearm_left"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data9 = data.kind;
if(!(((((((((((((data9 === "neck") || (data9 === "shoulders")) || (data9 === "chest")) || (data9 === "waist")) || (data9 === "hips")) || (data9 === "upper_arm_left")) || (data9 === "upper_arm_right")) || (data9 === "forearm_left")) || (data9 === "forearm_right")) || (data9 === "thigh_left")) || (data9 === "thigh_right")) || (data9 === "calf_left")) || (data9 === "calf_right"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else if(tag0 === "forearm_right"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data10 = data.kind;
if(!(((((((((((((data10 === "neck") || (data10 === "shoulders")) || (data10 === "chest")) || (data10 === "waist")) || (data10 === "hips")) || (data10 === "upper_arm_left")) || (data10 === "upper_arm_right")) || (data10 === "forearm_left")) || (data10 === "forearm_right")) || (data10 === "thigh_left")) || (data10 === "thigh_right")) || (data10 === "calf_left")) || (data10 === "calf_right"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else if(tag0 === "thigh_left"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data11 = data.kind;
if(!(((((((((((((data11 === "neck") || (data11 === "shoulders")) || (data11 === "chest")) || (data11 === "waist")) || (data11 === "hips")) || (data11 === "upper_arm_left")) || (data11 === "upper_arm_right")) || (data11 === "forearm_left")) || (data11 === "forearm_right")) || (data11 === "thigh_left")) || (data11 === "thigh_right")) || (data11 === "calf_left")) || (data11 === "calf_right"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else if(tag0 === "thigh_right"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data12 = data.kind;
if(!(((((((((((((data12 === "neck") || (data12 === "shoulders")) || (data12 === "chest")) || (data12 === "waist")) || (data12 === "hips")) || (data12 === "upper_arm_left")) || (data12 === "upper_arm_right")) || (data12 === "forearm_left")) || (data12 === "forearm_right")) || (data12 === "thigh_left")) || (data12 === "thigh_right")) || (data12 === "calf_left")) || (data12 === "calf_right"))){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else if(tag0 === "calf_left"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data13 = data.kind;
if(!(((((((((((((data13 === "neck") || (data13 === "shoulders")) || (data13 === "chest")) || (data13 === "waist")) || (data13 === "hips")) || (data13 === "upper_arm_left")) || (data13 === "upper_arm_right")) || (data13 === "forearm_left")) || (data13 === "forearm_right")) || (data13 === "thigh_left")) || (data13 === "thigh_right")) || (data13 === "calf_left")) || (data13 === "calf_right"))){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else if(tag0 === "calf_right"){
if(!(check_NewGirth(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewGirth.errors : vErrors.concat(check_NewGirth.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data14 = data.kind;
if(!(((((((((((((data14 === "neck") || (data14 === "shoulders")) || (data14 === "chest")) || (data14 === "waist")) || (data14 === "hips")) || (data14 === "upper_arm_left")) || (data14 === "upper_arm_right")) || (data14 === "forearm_left")) || (data14 === "forearm_right")) || (data14 === "thigh_left")) || (data14 === "thigh_right")) || (data14 === "calf_left")) || (data14 === "calf_right"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.allOf[0].oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else if(tag0 === "resting_heart_rate"){
if(!(check_NewRestingHeartRate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? check_NewRestingHeartRate.errors : vErrors.concat(check_NewRestingHeartRate.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("resting_heart_rate" !== data.kind){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "resting_heart_rate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/allOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath,schemaPath:"#/allOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
check_NewMeasurement.errors = vErrors;
return errors === 0;
}


















const schema36 = {"type":"object","required":["items"],"properties":{"atomic":{"type":"boolean","default":true},"items":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"NewMeasurement"}}},"additionalProperties":false};

function check_request_BatchNewMeasurements(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atomic === undefined){
data.atomic = true;
}
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "atomic") || (key0 === "items"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data.atomic !== "boolean"){
const err2 = {instancePath:instancePath+"/atomic",schemaPath:"#/properties/atomic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(check_NewMeasurement(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_NewMeasurement.errors : vErrors.concat(check_NewMeasurement.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
check_request_BatchNewMeasurements.errors = vErrors;
return errors === 0;
}


const schema37 = {"type":"object","required":["results"],"properties":{"results":{"type":"array","items":{"$ref":"BatchItemResult"}}}};
const schema38 = {"type":"object","required":["index","status"],"properties":{"index":{"type":"integer","minimum":0},"status":{"type":"integer","minimum":200,"maximum":599},"id":{"type":"string","format":"uuid","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","maxLength":36},"problem":{"$ref":"Problem"}}};

function check_BatchItemResult(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.index !== undefined){
let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 200 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(func1(data2) > 36){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0.validate(data2))){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.problem !== undefined){
if(!(check_Problem(data.problem, {instancePath:instancePath+"/problem",parentData:data,parentDataProperty:"problem",rootData}))){
vErrors = vErrors === null ? check_Problem.errors : vErrors.concat(check_Problem.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
check_BatchItemResult.errors = vErrors;
return errors === 0;
}


function check_BatchResult(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(check_BatchItemResult(data0[i0], {instancePath:instancePath+"/results/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_BatchItemResult.errors : vErrors.concat(check_BatchItemResult.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
check_BatchResult.errors = vErrors;
return errors === 0;
}




const schema39 = {"type":"object","properties":{"quantity":{"allOf":[{"type":"object","discriminator":{"propertyName":"unit"},"required":["unit"],"oneOf":[{"$ref":"EnteredMass","properties":{"unit":{"enum":["kg","lb"]}}},{"$ref":"EnteredPercentage","properties":{"unit":{"const":"percent"}}},{"$ref":"EnteredGirth","properties":{"unit":{"enum":["cm","in"]}}},{"$ref":"EnteredHeartRate","properties":{"unit":{"const":"bpm"}}}]}]},"measuredAt":{"type":"string","format":"date-time","pattern":"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$","maxLength":30},"notes":{"type":["string","null"],"pattern":"^[^\\u0000\\ud800-\\udfff]*$","maxLength":5000}},"additionalProperties":false};

function check_UpdateMeasurement(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "quantity") || (key0 === "measuredAt")) || (key0 === "notes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.quantity !== undefined){
let data0 = data.quantity;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unit === undefined){
const err1 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/allOf/0/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const tag0 = data0.unit;
if(typeof tag0 == "string"){
if(tag0 === "kg"){
if(!(check_EnteredMass(data0, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredMass.errors : vErrors.concat(check_EnteredMass.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unit !== undefined){
let data1 = data0.unit;
if(!((data1 === "kg") || (data1 === "lb"))){
const err2 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/allOf/0/oneOf/0/properties/unit/enum",keyword:"enum",params:{allowedValues: schema39.properties.quantity.allOf[0].oneOf[0].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else if(tag0 === "lb"){
if(!(check_EnteredMass(data0, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredMass.errors : vErrors.concat(check_EnteredMass.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unit !== undefined){
let data2 = data0.unit;
if(!((data2 === "kg") || (data2 === "lb"))){
const err3 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/allOf/0/oneOf/0/properties/unit/enum",keyword:"enum",params:{allowedValues: schema39.properties.quantity.allOf[0].oneOf[0].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else if(tag0 === "percent"){
if(!(check_EnteredPercentage(data0, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredPercentage.errors : vErrors.concat(check_EnteredPercentage.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unit !== undefined){
if("percent" !== data0.unit){
const err4 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/allOf/0/oneOf/1/properties/unit/const",keyword:"const",params:{allowedValue: "percent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else if(tag0 === "cm"){
if(!(check_EnteredGirth(data0, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredGirth.errors : vErrors.concat(check_EnteredGirth.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unit !== undefined){
let data4 = data0.unit;
if(!((data4 === "cm") || (data4 === "in"))){
const err5 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/allOf/0/oneOf/2/properties/unit/enum",keyword:"enum",params:{allowedValues: schema39.properties.quantity.allOf[0].oneOf[2].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else if(tag0 === "in"){
if(!(check_EnteredGirth(data0, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredGirth.errors : vErrors.concat(check_EnteredGirth.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unit !== undefined){
let data5 = data0.unit;
if(!((data5 === "cm") || (data5 === "in"))){
const err6 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/allOf/0/oneOf/2/properties/unit/enum",keyword:"enum",params:{allowedValues: schema39.properties.quantity.allOf[0].oneOf[2].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else if(tag0 === "bpm"){
if(!(check_EnteredHeartRate(data0, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
vErrors = vErrors === null ? check_EnteredHeartRate.errors : vErrors.concat(check_EnteredHeartRate.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unit !== undefined){
if("bpm" !== data0.unit){
const err7 = {instancePath:instancePath+"/quantity/unit",schemaPath:"#/properties/quantity/allOf/0/oneOf/3/properties/unit/const",keyword:"const",params:{allowedValue: "bpm"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/allOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "unit", tagValue: tag0},message:"value of tag \"unit\" must be in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/allOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "unit", tagValue: tag0},message:"tag \"unit\" must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.measuredAt !== undefined){
let data7 = data.measuredAt;
if(typeof data7 === "string"){
if(func1(data7) > 30){
const err11 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data7)){
const err12 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/pattern",keyword:"pattern",params:{pattern: "^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats2.validate(data7))){
const err13 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/measuredAt",schemaPath:"#/properties/measuredAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.notes !== undefined){
let data8 = data.notes;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema39.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 5000){
const err16 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern5.test(data8)){
const err17 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
check_UpdateMeasurement.errors = vErrors;
return errors === 0;
}


const schema40 = {"type":"object","properties":{"kind":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","enum":["bodyweight","body_fat","neck","shoulders","chest","waist","hips","upper_arm_left","upper_arm_right","forearm_left","forearm_right","thigh_left","thigh_right","calf_left","calf_right","resting_heart_rate"]}},"measuredAtFrom":{"type":"string","format":"date-time","pattern":"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$","maxLength":30},"measuredAtTo":{"type":"string","format":"date-time","pattern":"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$","maxLength":30},"sort":{"type":"string","enum":["-measuredAt","measuredAt"],"default":"-measuredAt"},"cursor":{"type":"string","maxLength":2048},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"includeTotal":{"type":"boolean","default":false}},"additionalProperties":false};

function check_listMeasurementsV2_query(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sort === undefined){
data.sort = "-measuredAt";
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.includeTotal === undefined){
data.includeTotal = false;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "measuredAtFrom")) || (key0 === "measuredAtTo")) || (key0 === "sort")) || (key0 === "cursor")) || (key0 === "limit")) || (key0 === "includeTotal"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(Array.isArray(data0)){
if(data0.length > 16){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/kind/" + i0,schemaPath:"#/properties/kind/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((((((data1 === "bodyweight") || (data1 === "body_fat")) || (data1 === "neck")) || (data1 === "shoulders")) || (data1 === "chest")) || (data1 === "waist")) || (data1 === "hips")) || (data1 === "upper_arm_left")) || (data1 === "upper_arm_right")) || (data1 === "forearm_left")) || (data1 === "forearm_right")) || (data1 === "thigh_left")) || (data1 === "thigh_right")) || (data1 === "calf_left")) || (data1 === "calf_right")) || (data1 === "resting_heart_rate"))){
const err4 = {instancePath:instancePath+"/kind/" + i0,schemaPath:"#/properties/kind/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.kind.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.measuredAtFrom !== undefined){
let data2 = data.measuredAtFrom;
if(typeof data2 === "string"){
if(func1(data2) > 30){
const err6 = {instancePath:instancePath+"/measuredAtFrom",schemaPath:"#/properties/measuredAtFrom/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/measuredAtFrom",schemaPath:"#/properties/measuredAtFrom/pattern",keyword:"pattern",params:{pattern: "^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats2.validate(data2))){
const err8 = {instancePath:instancePath+"/measuredAtFrom",schemaPath:"#/properties/measuredAtFrom/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/measuredAtFrom",schemaPath:"#/properties/measuredAtFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.measuredAtTo !== undefined){
let data3 = data.measuredAtTo;
if(typeof data3 === "string"){
if(func1(data3) > 30){
const err10 = {instancePath:instancePath+"/measuredAtTo",schemaPath:"#/properties/measuredAtTo/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/measuredAtTo",schemaPath:"#/properties/measuredAtTo/pattern",keyword:"pattern",params:{pattern: "^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats2.validate(data3))){
const err12 = {instancePath:instancePath+"/measuredAtTo",schemaPath:"#/properties/measuredAtTo/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/measuredAtTo",schemaPath:"#/properties/measuredAtTo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let data4 = data.sort;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "-measuredAt") || (data4 === "measuredAt"))){
const err15 = {instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues: schema40.properties.sort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.cursor !== undefined){
let data5 = data.cursor;
if(typeof data5 === "string"){
if(func1(data5) > 2048){
const err16 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data.includeTotal !== "boolean"){
const err21 = {instancePath:instancePath+"/includeTotal",schemaPath:"#/properties/includeTotal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
check_listMeasurementsV2_query.errors = vErrors;
return errors === 0;
}


const schema41 = {"type":"string","pattern":"^[A-Za-z0-9._-]{8,128}$","maxLength":128};
const pattern24 = new RegExp("^[A-Za-z0-9._-]{8,128}$", "u");

function check_XRequestId_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{8,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{8,128}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
check_XRequestId_header.errors = vErrors;
return errors === 0;
}


const schema42 = {"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$","maxLength":32};
const pattern25 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");

function check_ApiVersion_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern25.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
check_ApiVersion_header.errors = vErrors;
return errors === 0;
}


const schema43 = {"type":"string","pattern":"^max-age=\\d+; includeSubDomains$","maxLength":64};
const pattern26 = new RegExp("^max-age=\\d+; includeSubDomains$", "u");

function check_StrictTransport_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern26.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^max-age=\\d+; includeSubDomains$"},message:"must match pattern \""+"^max-age=\\d+; includeSubDomains$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
check_StrictTransport_header.errors = vErrors;
return errors === 0;
}


const schema44 = {"type":"string","maxLength":255};

function check_RateLimit_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
check_RateLimit_header.errors = vErrors;
return errors === 0;
}


const schema45 = {"type":"string","maxLength":1024};

function check_RateLimitPolicy_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 1024){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
check_RateLimitPolicy_header.errors = vErrors;
return errors === 0;
}


const schema46 = {"type":"string","maxLength":8192};

function check_Link_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 8192){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
check_Link_header.errors = vErrors;
return errors === 0;
}


const schema47 = {"type":"integer","minimum":1,"maximum":86400};

function check_RetryAfter_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 86400 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
check_RetryAfter_header.errors = vErrors;
return errors === 0;
}


const schema48 = {"type":"object","properties":{},"additionalProperties":false};

function check_none_query(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
check_none_query.errors = vErrors;
return errors === 0;
}


const schema49 = {"type":"object","properties":{"idempotency-key":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[\\x21-\\x7e]{1,255}$"}}};
const pattern27 = new RegExp("^[\\x21-\\x7e]{1,255}$", "u");

function check_createMeasurementV2_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err0 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern27.test(data0)){
const err2 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{1,255}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{1,255}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
check_createMeasurementV2_header.errors = vErrors;
return errors === 0;
}


const schema50 = {"type":"string","format":"uri-reference","maxLength":2048};

function check_Location_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 2048){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats8.validate(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
check_Location_header.errors = vErrors;
return errors === 0;
}


const schema51 = {"type":"string","pattern":"^\"[\\x21\\x23-\\x7e]+\"$","maxLength":256};
const pattern28 = new RegExp("^\"[\\x21\\x23-\\x7e]+\"$", "u");

function check_ETag_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern28.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\"[\\x21\\x23-\\x7e]+\"$"},message:"must match pattern \""+"^\"[\\x21\\x23-\\x7e]+\"$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
check_ETag_header.errors = vErrors;
return errors === 0;
}


const schema52 = {"type":"boolean"};

function check_IdempotentReplayed_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
check_IdempotentReplayed_header.errors = vErrors;
return errors === 0;
}


const schema53 = {"type":"object","properties":{"measurementId":{"type":"string","format":"uuid","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","maxLength":36}},"required":["measurementId"]};

function check_getMeasurementV2_path(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.measurementId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measurementId"},message:"must have required property '"+"measurementId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.measurementId !== undefined){
let data0 = data.measurementId;
if(typeof data0 === "string"){
if(func1(data0) > 36){
const err1 = {instancePath:instancePath+"/measurementId",schemaPath:"#/properties/measurementId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/measurementId",schemaPath:"#/properties/measurementId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data0))){
const err3 = {instancePath:instancePath+"/measurementId",schemaPath:"#/properties/measurementId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/measurementId",schemaPath:"#/properties/measurementId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
check_getMeasurementV2_path.errors = vErrors;
return errors === 0;
}


const schema54 = {"type":"object","properties":{"if-none-match":{"type":"string","maxLength":1024}}};

function check_getMeasurementV2_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(func1(data0) > 1024){
const err0 = {instancePath:instancePath+"/if-none-match",schemaPath:"#/properties/if-none-match/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/if-none-match",schemaPath:"#/properties/if-none-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
check_getMeasurementV2_header.errors = vErrors;
return errors === 0;
}


const schema55 = {"type":"object","properties":{"if-match":{"type":"string","maxLength":1024}}};

function check_deleteMeasurementV2_header(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(func1(data0) > 1024){
const err0 = {instancePath:instancePath+"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
check_deleteMeasurementV2_header.errors = vErrors;
return errors === 0;
}

export const validators: Validators = {
  'listMeasurementsV2/query': check_listMeasurementsV2_query,
  'response.MeasurementPage': check_response_MeasurementPage,
  'XRequestId/header': check_XRequestId_header,
  'ApiVersion/header': check_ApiVersion_header,
  'StrictTransport/header': check_StrictTransport_header,
  'RateLimit/header': check_RateLimit_header,
  'RateLimitPolicy/header': check_RateLimitPolicy_header,
  'Link/header': check_Link_header,
  'Problem': check_Problem,
  'RetryAfter/header': check_RetryAfter_header,
  'none/query': check_none_query,
  'createMeasurementV2/header': check_createMeasurementV2_header,
  'NewMeasurement': check_NewMeasurement,
  'response.Measurement': check_response_Measurement,
  'Location/header': check_Location_header,
  'ETag/header': check_ETag_header,
  'IdempotentReplayed/header': check_IdempotentReplayed_header,
  'request.BatchNewMeasurements': check_request_BatchNewMeasurements,
  'BatchResult': check_BatchResult,
  'getMeasurementV2/path': check_getMeasurementV2_path,
  'getMeasurementV2/header': check_getMeasurementV2_header,
  'deleteMeasurementV2/header': check_deleteMeasurementV2_header,
  'UpdateMeasurement': check_UpdateMeasurement,
};
