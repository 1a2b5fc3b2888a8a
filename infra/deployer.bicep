// The identity that the pipeline signs in as from GitHub without any secret, and its rights on this resource group. Deployed
// once by an owner of the resource group, for every resource group that the pipeline deploys to.
targetScope = 'resourceGroup'

param name string

param location string = resourceGroup().location

@description('owner/repository on GitHub.')
param repository string

@description('The GitHub environment, whose reviewers approve a deployment.')
param githubEnvironment string

param tags object = {}

var contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c'
var accessAdministrator = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'

// The roles that the templates give; the pipeline can give no others.
var givable = join([
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  '4633458b-17de-408a-b874-0445c86b69e6'
  'e147488a-f6f5-4113-8e2d-b22465e65bf6'
  '3913510d-42f4-4e42-8a64-420c390055eb'
  '7f951dda-4ed3-4680-a7ca-43fe172d538d'
  '8311e382-0749-4cb8-b61a-304f252e45ec'
], ', ')

resource deployer 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-deploy'
  location: location
  tags: tags

  resource github 'federatedIdentityCredentials' = {
    name: 'github'
    properties: {
      issuer: 'https://token.actions.githubusercontent.com'
      subject: 'repo:${repository}:environment:${githubEnvironment}'
      audiences: ['api://AzureADTokenExchange']
    }
  }
}

resource deploys 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, deployer.id, contributor)
  properties: {
    principalId: deployer.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', contributor)
  }
}

resource givesRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, deployer.id, accessAdministrator)
  properties: {
    principalId: deployer.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', accessAdministrator)
    conditionVersion: '2.0'
    condition: '((!(ActionMatches{\'Microsoft.Authorization/roleAssignments/write\'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${givable}})) AND ((!(ActionMatches{\'Microsoft.Authorization/roleAssignments/delete\'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${givable}}))'
  }
}

output clientId string = deployer.properties.clientId
output principalId string = deployer.properties.principalId
