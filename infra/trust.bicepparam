// One trust. Names and addresses are examples; the pipeline sets image and subscribeToDrops by itself.
using 'main.bicep'

param name = 'wresrbs'
param image = readEnvironmentVariable('WRES_IMAGE', 'wresregistry.azurecr.io/wres:not-set')
param subscribeToDrops = bool(readEnvironmentVariable('WRES_SUBSCRIBE', 'false'))
param registryName = 'wresregistry'
param registryResourceGroup = 'rg-wres-shared'
param planSku = 'P0v3'
param instances = 1
param mailHost = 'smtp.example.nhs.uk'
param mailFrom = 'wres@example.nhs.uk'
param mailUser = 'wres'
param alertAddresses = ['workforce.systems@example.nhs.uk']
param allowedAddresses = ['192.0.2.0/24']
param customerManagedKey = true
param tags = { product: 'wres', data: 'special-category', owner: 'workforce information' }
