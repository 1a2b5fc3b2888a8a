// What someone must be told of; docs/operating.md says what to do about each. Numbers are the fixed event ids of the product's log.
param name string
param location string
param tags object
param workspaceId string
param actionGroupId string
param appId string
param planId string
param storageId string
param topicId string

var traces = 'AppTraces | where AppRoleName != ""'

var queries = [
  {
    key: 'poison-messages'
    title: 'A message came back too often and was given up'
    severity: 1
    query: 'union (AppRequests | where Name == "RunStepPoison"), (AppTraces | where Message contains "-poison" and Message contains "Moving message")'
    every: 'PT5M'
    window: 'PT15M'
    operator: 'GreaterThan'
  }
  {
    key: 'failed-runs'
    title: 'A run failed'
    severity: 1
    query: '${traces} | where Message contains \'"EventId":1021\' and Message contains \'"Status":"failed"\''
    every: 'PT5M'
    window: 'PT15M'
    operator: 'GreaterThan'
  }
  {
    key: 'refused-input'
    title: 'A function refused its input; it is kept in the queue wres-steps-refused'
    severity: 2
    query: '${traces} | where Message contains \'"EventId":1102\''
    every: 'PT15M'
    window: 'PT15M'
    operator: 'GreaterThan'
  }
  {
    key: 'failing-function'
    title: 'A function keeps failing'
    severity: 2
    query: '${traces} | where Message contains \'"EventId":1103\' | summarize n = count() | where n >= 5'
    every: 'PT15M'
    window: 'PT15M'
    operator: 'GreaterThan'
  }
  {
    key: 'timer-silent'
    title: 'The daily timer did not tick'
    severity: 1
    query: 'AppRequests | where Name == "PublicationDeadline" and Success == true'
    every: 'PT6H'
    window: 'P2D'
    operator: 'LessThan'
  }
  {
    key: 'deadline-at-risk'
    title: 'A publication is at risk of missing its deadline'
    severity: 2
    query: '${traces} | where Message contains \'"EventId":1110\''
    every: 'PT6H'
    window: 'P1D'
    operator: 'GreaterThan'
  }
]

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in queries: {
  name: 'alert-${name}-${alert.key}'
  location: location
  tags: tags
  properties: {
    displayName: '${name}: ${alert.title}'
    severity: alert.severity
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: alert.every
    windowSize: alert.window
    autoMitigate: false
    // The workspace has the tables only once telemetry has arrived.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: alert.query
          timeAggregation: 'Count'
          operator: alert.operator
          threshold: alert.operator == 'LessThan' ? 1 : 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [actionGroupId] }
  }
}]

var metrics = [
  { key: 'server-errors', title: 'Requests end in server errors', scope: appId, metric: 'Http5xx', aggregation: 'Total', operator: 'GreaterThan', threshold: 5, severity: 2 }
  { key: 'memory', title: 'The plan\'s memory is nearly full', scope: planId, metric: 'MemoryPercentage', aggregation: 'Average', operator: 'GreaterThan', threshold: 90, severity: 2 }
  { key: 'storage-availability', title: 'Storage does not answer', scope: storageId, metric: 'Availability', aggregation: 'Average', operator: 'LessThan', threshold: 99, severity: 1 }
  { key: 'undelivered-drops', title: 'Drops could not be announced; look in the container dead-letters', scope: topicId, metric: 'DeadLetteredCount', aggregation: 'Total', operator: 'GreaterThan', threshold: 0, severity: 1 }
]

resource metricAlerts 'Microsoft.Insights/metricAlerts@2018-03-01' = [for alert in metrics: {
  name: 'alert-${name}-${alert.key}'
  location: 'global'
  tags: tags
  properties: {
    description: alert.title
    severity: alert.severity
    enabled: true
    scopes: [alert.scope]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: alert.key
          metricName: alert.metric
          timeAggregation: alert.aggregation
          operator: alert.operator
          threshold: alert.threshold
        }
      ]
    }
    actions: [{ actionGroupId: actionGroupId }]
  }
}]
