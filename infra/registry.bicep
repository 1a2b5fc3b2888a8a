// The container registry that installations take their image from; one for as many trusts as share an image.
targetScope = 'resourceGroup'

@minLength(5)
@maxLength(50)
param name string

param location string = resourceGroup().location

@description('Principal id of the identity that the pipeline signs in as, made by deployer.bicep.')
param pusherId string

param tags object = {}

var acrPush = '8311e382-0749-4cb8-b61a-304f252e45ec'

resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: { adminUserEnabled: false, anonymousPullEnabled: false, dataEndpointEnabled: false }
}

resource pushes 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, pusherId, acrPush)
  properties: {
    principalId: pusherId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPush)
  }
}

output loginServer string = registry.properties.loginServer
