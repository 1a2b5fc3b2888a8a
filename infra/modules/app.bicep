// The Functions app: the Functions host and our process in one container, which Chromium is in.
type productSettings = {
  publicationSchedule: string
  quietPeriod: string
  mailHost: string
  mailPort: int
  mailFrom: string
  mailUser: string
  functionKeyRole: string
  keepNormalised: bool
  oldPseudonymKeys: bool
  retainOriginalsDays: int
  retainNormalisedDays: int
  retainResultsDays: int
  retainLogsDays: int
  requestsPerMinute: int
}

param name string
param location string
param tags object
param planSku string
param instances int
param image string
param identityId string
param identityClientId string
param storageName string
param vaultUri string
@secure()
param telemetryConnection string
param subnetId string
param allowedAddresses string[]
param workspaceId string
param product productSettings

@description('Client id of the app registration that people sign in by. Empty: nobody signs in, keys only.')
param signInClientId string

var elastic = startsWith(planSku, 'EP')

// The product's own settings: every one that the process reads and that is not fixed by the image.
var productEnvironment = {
  PublicationSchedule: product.publicationSchedule
  Wres__QuietPeriod: product.quietPeriod
  Wres__Mail__Host: product.mailHost
  Wres__Mail__Port: string(product.mailPort)
  Wres__Mail__StartTls: 'true'
  Wres__Mail__From: product.mailFrom
  Wres__Access__FunctionKeyRole: product.functionKeyRole
  Wres__Limits__RequestsPerMinute: string(product.requestsPerMinute)
  Wres__Retention__OriginalsDays: string(product.retainOriginalsDays)
  Wres__Retention__NormalisedDays: string(product.retainNormalisedDays)
  Wres__Retention__ResultsDays: string(product.retainResultsDays)
  Wres__Retention__LogsDays: string(product.retainLogsDays)
  // Only the sign-in below takes these headers away from requests from outside.
  Wres__Access__PlatformSignIn: empty(signInClientId) ? 'false' : 'true'
}

var relayEnvironment = empty(product.mailUser) ? {} : {
  Wres__Mail__User: product.mailUser
  Wres__Mail__Password: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/mail-password)'
}

// Normalised records are kept once the vault holds the key of their pseudonyms.
var pseudonymEnvironment = !product.keepNormalised ? {} : {
  Wres__Pseudonyms__Key: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/pseudonym-key)'
}

// Earlier keys, with semicolons between, while files that were written with them are kept.
var oldPseudonymEnvironment = !product.oldPseudonymKeys ? {} : {
  Wres__Pseudonyms__OldKeys: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/pseudonym-old-keys)'
}

// Storage by identity: the host and the process read the same three.
var storageEnvironment = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__clientId: identityClientId
  AzureWebJobsStorage__credential: 'managedidentity'
}

var platformEnvironment = {
  FUNCTIONS_EXTENSION_VERSION: '~4'
  FUNCTIONS_WORKER_RUNTIME: 'custom'
  WEBSITES_ENABLE_APP_SERVICE_STORAGE: 'false'
  APPLICATIONINSIGHTS_CONNECTION_STRING: telemetryConnection
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identityClientId}'
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: elastic ? 'elastic' : 'linux'
  sku: { name: planSku, capacity: elastic ? 1 : instances }
  properties: { reserved: true, maximumElasticWorkerCount: elastic ? instances : null }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux,container'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    vnetRouteAllEnabled: !empty(subnetId)
    siteConfig: {
      linuxFxVersion: 'DOCKER|${image}'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: identityClientId
      alwaysOn: !elastic
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
      remoteDebuggingEnabled: false
      // Event Grid delivers over the public address and proves itself by the webhook's key; people come from the given ranges.
      ipSecurityRestrictionsDefaultAction: 'Deny'
      ipSecurityRestrictions: concat(
        [{ name: 'event-grid', priority: 100, action: 'Allow', tag: 'ServiceTag', ipAddress: 'AzureEventGrid' }],
        map(range(0, length(allowedAddresses)), i => { name: 'allowed-${i}', priority: 200 + i, action: 'Allow', tag: 'Default', ipAddress: allowedAddresses[i] }))
      scmIpSecurityRestrictionsDefaultAction: 'Deny'
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: union(platformEnvironment, storageEnvironment, productEnvironment, relayEnvironment, pseudonymEnvironment, oldPseudonymEnvironment)
}

// Who is signed in is told to the product, which decides; the webhook of Event Grid and keys come without.
resource signIn 'Microsoft.Web/sites/config@2024-04-01' = if (!empty(signInClientId)) {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: true }
    globalValidation: { requireAuthentication: false, unauthenticatedClientAction: 'AllowAnonymous' }
    httpSettings: { requireHttps: true }
    login: { tokenStore: { enabled: false } }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: { clientId: signInClientId, openIdIssuer: '${environment().authentication.loginEndpoint}${subscription().tenantId}/v2.0' }
        validation: { allowedAudiences: [signInClientId, 'api://${signInClientId}'] }
      }
    }
  }
}

resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource noScmPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-workspace'
  properties: { workspaceId: workspaceId, logs: [{ category: 'FunctionAppLogs', enabled: true }] }
}

output id string = app.id
output planId string = plan.id
output name string = app.name
output address string = 'https://${app.properties.defaultHostName}'
