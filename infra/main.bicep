// One installation of Wres.Functions: storage, the Functions app as a container, events, secrets, monitoring and networking.
// Deployed into a resource group of its own; see docs/operating.md.
targetScope = 'resourceGroup'

@description('Short name of the installation, such as wresrbs; part of every resource name.')
@minLength(3)
@maxLength(11)
param name string

param location string = resourceGroup().location

@description('The container image with its digest, such as wresregistry.azurecr.io/wres@sha256:...')
param image string

@description('The registry that holds the image, made by registry.bicep.')
param registryName string

param registryResourceGroup string

@description('App Service plan: B2, P0v3 or P1v3 with a fixed number of instances, EP1 or EP2 with a growing one.')
@allowed(['B2', 'P0v3', 'P1v3', 'P2v3', 'EP1', 'EP2'])
param planSku string = 'P0v3'

@minValue(1)
@maxValue(20)
param instances int = 1

@description('When the daily timer ticks: six fields, UTC.')
param publicationSchedule string = '0 0 6 * * *'

@description('How long a drop must be quiet before its run starts, hh:mm:ss.')
param quietPeriod string = '00:10:00'

@description('The SMTP relay.')
@minLength(1)
param mailHost string

@minValue(1)
@maxValue(65535)
param mailPort int = 587

@description('The sender of every e-mail.')
@minLength(3)
param mailFrom string

@description('User at the relay; its password is the secret mail-password of the vault. Empty: the relay asks for none.')
param mailUser string = ''

@description('What a function key allows that wres keys did not make: nothing where several trusts share the app.')
@allowed(['none', 'viewer', 'analyst', 'approver', 'operator'])
param functionKeyRole string = 'none'

@description('Keep normalised records. First put the secret pseudonym-key, 32 random bytes in base64, into the vault.')
param keepNormalised bool = false

@description('The vault holds the secret pseudonym-old-keys: earlier keys of pseudonyms, with semicolons between.')
param oldPseudonymKeys bool = false

@description('Days that dropped files and their originals are kept.')
param retainOriginalsDays int = 730

@description('Days that normalised records are kept.')
param retainNormalisedDays int = 730

@description('Days that results are kept.')
param retainResultsDays int = 3650

@description('Days that the audit log is kept.')
param retainLogsDays int = 3650

@description('Requests a minute that one caller of the API may make.')
param requestsPerMinute int = 30000

@description('Client id of an app registration of this tenant, by which people sign in with roles. Empty: keys only.')
param signInClientId string = ''

@description('Who is told by e-mail when an alert fires.')
@minLength(1)
param alertAddresses string[]

@description('Private endpoints for storage and vault, and no public way to them.')
param privateNetwork bool = true

@description('Address range of the virtual network; a /25 or larger.')
param networkRange string = '10.60.0.0/24'

@description('Address ranges, such as the trust\'s own, that may call the API. Empty: no one but Azure Event Grid.')
param allowedAddresses string[] = []

@description('Encrypt storage with a key of this installation\'s vault rather than with Microsoft\'s.')
param customerManagedKey bool = false

@description('Object ids of groups that may drop extracts; nothing else of the storage account.')
param dropGroups string[] = []

@description('Object ids of groups that may read results; nothing else of the storage account.')
param resultGroups string[] = []

@description('Copies of storage: in three zones of the region, or in another region too.')
@allowed(['Standard_ZRS', 'Standard_GZRS'])
param storageRedundancy string = 'Standard_ZRS'

@description('Days for which replaced and deleted blobs can be got back; erasure is complete only after them.')
@minValue(1)
@maxValue(365)
param recoverableDays int = 14

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('False in the first deployment: the key of the blob webhook is there only once the app has started.')
param subscribeToDrops bool = false

param tags object = {}

var suffix = uniqueString(resourceGroup().id, name)

module identity 'modules/identity.bicep' = {
  params: { name: name, location: location, tags: tags }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  params: { name: name, location: location, tags: tags, range: networkRange }
}

module monitoring 'modules/monitoring.bicep' = {
  params: { name: name, location: location, tags: tags, logDays: logDays, alertAddresses: alertAddresses, publisherId: identity.outputs.appPrincipalId }
}

module vault 'modules/vault.bicep' = {
  params: {
    name: 'kv-${take('${name}${suffix}', 20)}'
    location: location
    tags: tags
    closed: privateNetwork
    encryptionKey: customerManagedKey
    readerPrincipalId: identity.outputs.appPrincipalId
    storagePrincipalId: identity.outputs.storagePrincipalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module storage 'modules/storage.bicep' = {
  params: {
    name: take(toLower(replace('${name}${suffix}', '-', '')), 24)
    location: location
    tags: tags
    closed: privateNetwork
    recoverableDays: recoverableDays
    redundancy: storageRedundancy
    encryption: customerManagedKey ? { vaultUri: vault.outputs.uri, keyName: vault.outputs.encryptionKeyName, identityId: identity.outputs.storageIdentityId } : null
    workspaceId: monitoring.outputs.workspaceId
  }
}

module access 'modules/access.bicep' = {
  params: { storageName: storage.outputs.name, appPrincipalId: identity.outputs.appPrincipalId, dropGroups: dropGroups, resultGroups: resultGroups }
}

module pull 'modules/pull.bicep' = {
  scope: resourceGroup(registryResourceGroup)
  params: { registryName: registryName, principalId: identity.outputs.appPrincipalId }
}

module endpoints 'modules/endpoints.bicep' = if (privateNetwork) {
  params: {
    name: name
    location: location
    tags: tags
    subnetId: network!.outputs.endpointSubnetId
    zoneIds: network!.outputs.zoneIds
    storageId: storage.outputs.id
    vaultId: vault.outputs.id
  }
}

module app 'modules/app.bicep' = {
  params: {
    name: 'func-${name}-${take(suffix, 6)}'
    location: location
    tags: tags
    planSku: planSku
    instances: instances
    image: image
    identityId: identity.outputs.appIdentityId
    identityClientId: identity.outputs.appClientId
    storageName: storage.outputs.name
    vaultUri: vault.outputs.uri
    telemetryConnection: monitoring.outputs.telemetryConnection
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    allowedAddresses: allowedAddresses
    workspaceId: monitoring.outputs.workspaceId
    signInClientId: signInClientId
    product: {
      publicationSchedule: publicationSchedule
      quietPeriod: quietPeriod
      mailHost: mailHost
      mailPort: mailPort
      mailFrom: mailFrom
      mailUser: mailUser
      functionKeyRole: functionKeyRole
      keepNormalised: keepNormalised
      oldPseudonymKeys: oldPseudonymKeys
      retainOriginalsDays: retainOriginalsDays
      retainNormalisedDays: retainNormalisedDays
      retainResultsDays: retainResultsDays
      retainLogsDays: retainLogsDays
      requestsPerMinute: requestsPerMinute
    }
  }
  dependsOn: [access, pull, endpoints]
}

module events 'modules/events.bicep' = {
  params: { name: name, location: location, tags: tags, storageName: storage.outputs.name, appName: app.outputs.name, subscribe: subscribeToDrops }
}

module alerts 'modules/alerts.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    actionGroupId: monitoring.outputs.actionGroupId
    appId: app.outputs.id
    planId: app.outputs.planId
    storageId: storage.outputs.id
    topicId: events.outputs.topicId
  }
}

output appName string = app.outputs.name
output address string = app.outputs.address
output storageName string = storage.outputs.name
output vaultName string = vault.outputs.name
