export * from './answer-request.ts';
export * from './send-request.ts';
export {
  countRequests,
  listRequests,
  viewRequest,
  type RequestView,
  type SchoolsRequest,
} from './view-requests.ts';
