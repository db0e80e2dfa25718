// htmx, kept to what the studio needs: fragments of its own pages, nothing evaluated, nothing kept.
import htmx from "htmx.org";

Object.assign(htmx.config, {
  allowEval: false,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  selfRequestsOnly: true,
  timeout: 15000,
  attributesToSettle: [],
  // a refusal comes back as the plan with its sentence beside the field, so it is swapped like success
  responseHandling: [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "4(09|22)", swap: true, error: false },
    { code: "[45]..", swap: false, error: true },
  ],
});
