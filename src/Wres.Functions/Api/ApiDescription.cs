using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Wres.Domain;
using Wres.Functions.Access;

namespace Wres.Functions.Api;

/// <summary>The API's OpenAPI document, from the endpoints themselves: served at <c>/api/openapi.json</c>.</summary>
internal static class ApiDescription
{
    public const string Path = ApiRoutes.Prefix + "/openapi.json";
    /// <summary>The member of an operation that lists the roles that may call it.</summary>
    private const string RolesMember = "x-roles";
    private const string KeyScheme = "key";

    public static void Add(IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Wres.Functions", Version = HealthRoutes.Version, Description = $"Workforce race equality indicators, comparison, documents and actions. Method {MethodSettings.Version}." };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
            {
                [KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = KeyHeader.Name },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // What is null is left out, so that a member that may be null is never required.
            foreach (var member in context.JsonTypeInfo.Properties.Where(p => p.IsGetNullable))
                schema.Required?.Remove(member.Name);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            var roles = RoleRights.Names(AccessRules.Of(operation.OperationId));
            if (AccessRules.Of(operation.OperationId) == Need.Nothing)
                operation.Security = [];
            else
                operation.Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal) { [RolesMember] = new JsonNodeExtension(new System.Text.Json.Nodes.JsonArray([.. roles.Select(r => System.Text.Json.Nodes.JsonValue.Create(r))])) };
            foreach (var parameter in operation.Parameters ?? [])
            {
                if (parameter.In == ParameterLocation.Path && parameter.Schema is OpenApiSchema schema)
                    schema.Pattern = parameter.Name switch { "organisation" => "^[A-Z0-9]{3,6}$", "period" => "^20[0-9]{2}-(0[1-9]|1[0-2])$", "indicator" => "^[1-9]$", _ => schema.Pattern };
            }

            return Task.CompletedTask;
        });
    });
}
