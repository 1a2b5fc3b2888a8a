// Private endpoints of the storage account's three services and of the vault.
param name string
param location string
param tags object
param subnetId string
param zoneIds object
param storageId string
param vaultId string

var targets = [
  { service: 'blob', resource: storageId }
  { service: 'queue', resource: storageId }
  { service: 'table', resource: storageId }
  { service: 'vault', resource: vaultId }
]

resource endpoints 'Microsoft.Network/privateEndpoints@2024-05-01' = [for target in targets: {
  name: 'pe-${name}-${target.service}'
  location: location
  tags: tags
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: target.service, properties: { privateLinkServiceId: target.resource, groupIds: [target.service] } }
    ]
  }
}]

resource records 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [for (target, i) in targets: {
  parent: endpoints[i]
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: target.service, properties: { privateDnsZoneId: zoneIds[target.service] } }] }
}]
