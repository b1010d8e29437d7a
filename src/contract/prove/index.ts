/** The proof of the contract engine: holds any running server against its OpenAPI document. For tests only. */
export { valuesOf, type ArbitraryOptions } from './arbitraries.js';
export { AMBIENT_HEADERS, responseChecker, type CheckOptions, type CheckResponse } from './check-response.js';
export { openDocument, type Operation, type ProvenDocument } from './document.js';
export { exampleRequests, type ExampleRequest } from './examples.js';
export { sendTo, toCurl, type HttpRequest, type HttpResponse, type Send } from './http.js';
export { intrusionsOf, isRefused, poisonsOf, type Intrusion } from './intrusions.js';
export { compare, openLedger, readLedger, type Ledger, type Observation } from './ledger.js';
export { checkProperties, reportFault, type PropertyFault, type PropertyOptions } from './properties.js';
export { writeRequest, type RequestInput } from './requests.js';
export { checkBodyIds, checkPathIds, type Encounter } from './strangers.js';
export { twinsOf, type Twin } from './twins.js';
