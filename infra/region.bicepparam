// A region of 20 trusts in one installation, each trust's groups to its own folders by the product's own scoping of keys.
// Names and addresses are examples; the pipeline sets image and subscribeToDrops by itself.
using 'main.bicep'

param name = 'wreslondon'
param image = readEnvironmentVariable('WRES_IMAGE', 'wresregistry.azurecr.io/wres:not-set')
param subscribeToDrops = bool(readEnvironmentVariable('WRES_SUBSCRIBE', 'false'))
param registryName = 'wresregistry'
param registryResourceGroup = 'rg-wres-shared'
param planSku = 'P1v3'
param instances = 2
// Twenty extracts a month arrive by hand over an afternoon: a longer quiet period starts one run for each trust rather than several.
param quietPeriod = '00:20:00'
param mailHost = 'smtp.example.nhs.uk'
param mailFrom = 'wres.london@example.nhs.uk'
param mailUser = 'wres'
param alertAddresses = ['wres.operations@example.nhs.uk', 'wres.duty@example.nhs.uk']
param networkRange = '10.60.4.0/24'
param allowedAddresses = ['192.0.2.0/24', '198.51.100.0/24']
param customerManagedKey = true
param recoverableDays = 30
param logDays = 180
param tags = { product: 'wres', data: 'special-category', owner: 'regional workforce team' }
