// Rights on the storage account, the least that each one's work takes.
param storageName string
param appPrincipalId string
param dropGroups string[]
param resultGroups string[]

var roles = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  blobReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

// The host keeps its locks, keys and receipts as blobs and asks for this role; the product reads, writes and deletes blobs,
// sends and takes messages, and makes and changes tables. No right on the account itself, so no way to its keys.
var ofApp = [roles.blobOwner, roles.queueContributor, roles.tableContributor]

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName
  resource blobs 'blobServices' existing = {
    name: 'default'
    resource extracts 'containers' existing = { name: 'extracts' }
    resource results 'containers' existing = { name: 'results' }
  }
}

resource app 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in ofApp: {
  scope: account
  name: guid(account.id, appPrincipalId, role)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

resource drops 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for group in dropGroups: {
  scope: account::blobs::extracts
  name: guid(account::blobs::extracts.id, group, roles.blobContributor)
  properties: {
    principalId: group
    principalType: 'Group'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobContributor)
  }
}]

resource results 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for group in resultGroups: {
  scope: account::blobs::results
  name: guid(account::blobs::results.id, group, roles.blobReader)
  properties: {
    principalId: group
    principalType: 'Group'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobReader)
  }
}]
